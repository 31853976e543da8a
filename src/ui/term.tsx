import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import type { GlossaryEntry } from '../domain/fact';
import { GLOSSARY_TEXTS } from '../i18n/messages/glossary';
import { useEphemeral, useLanguage, useStores } from '../view/hooks';
import { openPanel } from '../view/transitions';
import { placeBox } from './term-place';

interface TermProps {
  readonly entry: GlossaryEntry;
  /** The words that stand for it in the text. */
  readonly children: string;
}

/** A pointer that only passes over opens nothing, and has time to get from the word to the box. */
const OPENS_AFTER = 250;
const CLOSES_AFTER = 300;

/**
 * Words of a text that are explained on the spot: on hovering for a moment, on keyboard focus, on a press. The box stays
 * while the pointer or the focus is on the word or in it; Esc, a press elsewhere or another term close it.
 *
 * The word is a span in the role of a button: a real one would not break across lines, so that the text would jump when
 * the terms arrive, and its words could not be selected with the sentence.
 */
export function Term({ entry, children }: TermProps) {
  const { ephemeral } = useStores();
  const id = useId();
  const open = useEphemeral((state) => state.explained === id);
  const root = useRef<HTMLSpanElement>(null);
  const word = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Opened or kept by a press: the pointer may leave, and the next press closes. */
  const pressed = useRef(false);

  const show = (byPress: boolean) => {
    clearTimeout(timer.current);
    pressed.current = byPress;
    ephemeral.setState({ explained: id });
  };
  const hide = () => {
    clearTimeout(timer.current);
    pressed.current = false;
    if (ephemeral.getState().explained === id) ephemeral.setState({ explained: null });
  };

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (ephemeral.getState().explained === id) ephemeral.setState({ explained: null });
    },
    [ephemeral, id],
  );

  useEffect(() => {
    if (!open) return;
    const close = () => ephemeral.setState({ explained: null });
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Esc closes this box alone, wherever the focus is.
      event.stopPropagation();
      close();
    };
    const onPress = (event: globalThis.PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onPress, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onPress, true);
    };
  }, [open, ephemeral]);

  const onPointerEnter = (event: PointerEvent) => {
    clearTimeout(timer.current);
    if (event.pointerType === 'mouse' && !open) timer.current = setTimeout(() => show(false), OPENS_AFTER);
  };
  const onPointerLeave = (event: PointerEvent) => {
    clearTimeout(timer.current);
    const stays = pressed.current || root.current?.contains(document.activeElement) === true;
    if (event.pointerType === 'mouse' && !stays) timer.current = setTimeout(hide, CLOSES_AFTER);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.matches(':focus-visible')) show(false);
  };
  const onBlur = (event: FocusEvent) => {
    if (event.relatedTarget instanceof Node && !root.current?.contains(event.relatedTarget)) hide();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (open) hide();
    else show(true);
  };

  return (
    <span ref={root} onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave} onBlur={onBlur}>
      <span
        ref={word}
        className="term"
        role="button"
        tabIndex={0}
        aria-expanded={open}
        aria-controls={open ? `${id}-box` : undefined}
        aria-describedby={open ? `${id}-text` : undefined}
        onFocus={onFocus}
        onClick={() => (open && pressed.current ? hide() : show(true))}
        onKeyDown={onKeyDown}
      >
        {children}
      </span>
      {open && <TermBox id={id} entry={entry} word={word} />}
    </span>
  );
}

interface TermBoxProps {
  readonly id: string;
  readonly entry: GlossaryEntry;
  /** Where it belongs. */
  readonly word: RefObject<HTMLElement | null>;
}

/** The explanation, over everything else on the page and within the screen. */
function TermBox({ id, entry, word }: TermBoxProps) {
  const { view, ephemeral } = useStores();
  const language = useLanguage();
  const text = GLOSSARY_TEXTS[language];
  const other = language === 'en' ? 'zh' : 'en';
  const box = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const node = box.current;
    // Undefined in older browsers, whatever the type says; there the box is fixed, which does nearly as well.
    node?.showPopover?.();
    const place = () => {
      if (node === null) return;
      node.style.maxHeight = '';
      const { clientWidth, clientHeight } = document.documentElement;
      const lines = [...(word.current?.getClientRects() ?? [])];
      const at = placeBox(lines, node.getBoundingClientRect(), { width: clientWidth, height: clientHeight });
      if (at === null) return;
      node.style.left = `${at.left}px`;
      node.style.top = `${at.top}px`;
      node.style.maxHeight = `${at.maxHeight}px`;
    };
    place();
    const resized = new ResizeObserver(place);
    resized.observe(document.documentElement);
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      node?.hidePopover?.();
      resized.disconnect();
      document.removeEventListener('scroll', place, { capture: true });
    };
  }, [word]);

  const openGlossary = () => {
    ephemeral.setState({ term: entry.id, explained: null });
    view.step(openPanel('glossary'));
  };

  return (
    <span
      ref={box}
      id={`${id}-box`}
      className="term-box"
      popover="manual"
      role="group"
      aria-label={text.explained(entry.term[language])}
    >
      <span className="term-names">
        <strong>{entry.term[language]}</strong> <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{entry.term[other]}</span>
      </span>
      <span id={`${id}-text`}>{entry.text[language]}</span>
      <span className="term-foot">
        <span className="muted">{text.basis[entry.basis]}</span>
        <button type="button" className="link" onClick={openGlossary}>
          {text.inGlossary}
        </button>
      </span>
    </span>
  );
}
