import { Fragment } from 'react';

/** An address to be read, whose lines end before a sign that parts it, so that no word of it is torn where it fits. */
export function BrokenAddress({ address }: { readonly address: string }) {
  return (
    <span className="broken-address" dir="ltr">
      {address.split(/([/?&#,]+[^/?&#,]*)/).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
