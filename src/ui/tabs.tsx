import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
}

interface TabsProps<T extends string> {
  readonly name: string;
  readonly tabs: readonly Tab<T>[];
  /** What a tab shows. */
  readonly children: (id: T) => ReactNode;
}

/** Sections of which one is on show; arrow keys, Home and End walk the tabs. */
export function Tabs<T extends string>({ name, tabs, children }: TabsProps<T>) {
  const id = useId();
  const [chosen, choose] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const current = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === chosen),
  );

  const shown = tabs[current];

  const onKeyDown = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (current + 1) % tabs.length,
      ArrowLeft: (current + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[event.key];
    const tab = target === undefined ? undefined : tabs[target];
    if (tab === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    choose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target ?? 0]?.focus();
  };

  return (
    <div className="tabs">
      <div ref={list} className="tabs-list" role="tablist" aria-label={name} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            className="tabs-tab"
            aria-selected={index === current}
            aria-controls={`${id}-panel`}
            tabIndex={index === current ? 0 : -1}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        className="tabs-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${shown?.id}`}
        tabIndex={0}
      >
        {shown !== undefined && children(shown.id)}
      </div>
    </div>
  );
}
