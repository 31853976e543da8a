import { useEffect, useRef, useState } from 'react';
import type { Library } from '../../content/library';
import type { Fact, GlossaryEntry } from '../../domain/fact';
import { GLOSSARY_TEXTS } from '../../i18n/messages/glossary';
import { FactList } from '../../ui/fact-list';
import { TermText } from '../../ui/term-text';
import { useEphemeral, useLanguage } from '../../view/hooks';

interface TermItemProps {
  readonly entry: GlossaryEntry;
  /** The statements that use it; null until they are there. */
  readonly uses: readonly Fact[] | null;
  readonly library: Library | null;
}

/** Enough statements to see how a term is used. */
const AT_FIRST = 5;

/** A term in both languages, its explanation, and the statements that use it on request. */
export function TermItem({ entry, uses, library }: TermItemProps) {
  const language = useLanguage();
  const text = GLOSSARY_TEXTS[language];
  const other = language === 'en' ? 'zh' : 'en';
  const marked = useEphemeral((state) => state.term === entry.id);
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (!marked) return;
    item.current?.scrollIntoView?.({ block: 'center' });
    item.current?.focus({ preventScroll: true });
  }, [marked]);

  return (
    <li ref={item} className="glossary-term" tabIndex={-1} aria-current={marked || undefined}>
      <h4>
        {entry.term[language]}{' '}
        <span className="glossary-other" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {entry.term[other]}
        </span>
      </h4>
      <p>
        <TermText text={entry.text} without={new Set([entry.id])} />
      </p>
      <p className="glossary-foot">
        <span className="origin" data-origin={entry.basis}>
          {text.basis[entry.basis]}
        </span>
        {uses !== null &&
          (uses.length === 0 ? (
            <span className="muted">{text.unused}</span>
          ) : (
            <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {text.used(uses.length)}
            </button>
          ))}
      </p>
      {open && uses !== null && library !== null && <FactList facts={uses} library={library} first={AT_FIRST} />}
    </li>
  );
}
