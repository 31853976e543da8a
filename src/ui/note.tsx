import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { PANELS } from '../i18n/messages/panels';
import { useMessages } from '../view/hooks';

interface NoteProps {
  /** The words of the small link, e.g. 'P6–P9'. */
  readonly label: string;
  /** What the link is called where it cannot be seen. */
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A small link at the end of a sentence that opens a box with more about it. Esc, a click elsewhere or Tab out close it. */
export function Note({ label, name, title, children }: NoteProps) {
  const text = useMessages(PANELS);
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLSpanElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    box.current?.scrollIntoView?.({ block: 'nearest' });
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <span ref={root} className="note" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="note-button"
        aria-label={name}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span>{label}</span>
      </button>
      {open && (
        <div ref={box} id={id} className="note-box" role="group" aria-label={title}>
          <div className="note-head">
            <p className="note-title">{title}</p>
            <button type="button" className="note-close" aria-label={text.citation.close} onClick={close}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </button>
          </div>
          {children}
        </div>
      )}
    </span>
  );
}
