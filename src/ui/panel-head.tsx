import type { ReactNode } from 'react';
import type { Bilingual } from '../domain/text';
import { useLanguage } from '../view/hooks';

interface PanelHeadProps {
  readonly title: string;
  /** Its name in both languages; the one that is not on show stands beside the title. */
  readonly names?: Bilingual;
  /** Chips and the like. */
  readonly children?: ReactNode;
}

/** The head of a panel: the name of what is shown, in the second language too. */
export function PanelHead({ title, names, children }: PanelHeadProps) {
  const other = useLanguage() === 'en' ? 'zh' : 'en';
  return (
    <header className="panel-head">
      <div className="panel-names">
        <h2>{title}</h2>
        {names !== undefined && (
          <span className="panel-other-name" lang={other === 'zh' ? 'zh-CN' : 'en'}>
            {names[other]}
          </span>
        )}
      </div>
      {children}
    </header>
  );
}
