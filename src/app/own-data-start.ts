import type { Stores } from '../view/hooks';

/** Fetches what keeps own data where there are some: in this browser, in the address, or once the reader brings them. */
export function startOwnData(stores: Stores): void {
  const { ownData, ephemeral } = stores;
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    // Without it the tables last as long as the page, which is said where they are brought in.
    import('./own-data-feed').then(
      ({ feedOwnData }) => feedOwnData({ ownData, ephemeral }),
      () => undefined,
    );
  };
  ownData.subscribe(start);
  if (window.location.hash.startsWith('#data=') || hasKept()) start();
}

function hasKept(): boolean {
  try {
    return window.localStorage.getItem('atlas:own-data') !== null;
  } catch {
    return false;
  }
}
