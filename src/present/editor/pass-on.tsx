import { useEffect, useState } from 'react';
import { type Lesson, PACKED } from '../../domain/lesson';
import { formatNumber } from '../../i18n/format';
import { LESSON_PASSING } from '../../i18n/messages/lesson-passing';
import { QrLarge } from '../../ui/qr-large';
import { Section } from '../../ui/section';
import { useCopy } from '../../ui/use-copy';
import { download } from '../../view/browser-files';
import { useAddress, useLanguage } from '../../view/hooks';
import { INITIAL_VIEW } from '../../view/view-state';
import { bytesOf, lessonFile } from '../format/lesson-file';
import { MOST_BYTES } from '../format/lesson-limits';
import { lessonPart, linkVerdict, MOST_LINK_CHARACTERS } from '../format/lesson-link';
import { stepState } from '../format/step-view';

/** Who writes is not slowed down by the packing of each character. */
const WAIT_MS = 300;

/** The `#` part of a lesson's link; undefined until it is packed, null where the browser can't pack. */
function useLessonPart(lesson: Lesson): string | null | undefined {
  const [part, setPart] = useState<{ readonly of: Lesson; readonly text: string | null } | null>(null);
  useEffect(() => {
    let left = false;
    const settle = (text: string | null) => {
      if (!left) setPart({ of: lesson, text });
    };
    const timer = setTimeout(() => {
      lessonPart(lesson).then(settle, () => settle(null));
    }, WAIT_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [lesson]);
  return part?.of === lesson ? part.text : undefined;
}

/** A file's name of the words of a title, without what file systems don't bear. */
function fileNameOf(title: string, id: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `lesson-${words === '' ? id : words}.json`;
}

/** Ways to pass a lesson on: as a file, and as a link where it is short enough, whose length is told. */
export function PassOn({ lesson }: { readonly lesson: Lesson }) {
  const language = useLanguage();
  const text = LESSON_PASSING[language];
  const addressOf = useAddress();
  const part = useLessonPart(lesson);
  const { last, copy } = useCopy();
  const [tooLarge, setTooLarge] = useState<Lesson | null>(null);
  const size = (n: number) => formatNumber(language, n, 0);

  const [first] = lesson.steps;
  const start = first === undefined ? INITIAL_VIEW : stepState(first);
  const address =
    typeof part === 'string' ? addressOf({ ...start, lesson: PACKED, step: 1, lang: lesson.language }) + part : null;
  const verdict = address === null ? null : linkVerdict(address);
  const fits = address !== null && verdict !== 'file';
  const outcome = fits && last?.text === address ? last.how : null;

  const save = () => {
    const file = lessonFile(lesson);
    const fitsFile = bytesOf(file) <= MOST_BYTES;
    setTooLarge(fitsFile ? null : lesson);
    if (fitsFile) download(fileNameOf(lesson.title, lesson.id), file, 'application/json');
  };
  const sentence = () => {
    if (address === null) return part === null ? text.linkNone : '';
    const length = size(address.length);
    if (verdict === 'file') return text.linkLong(length, size(MOST_LINK_CHARACTERS));
    return verdict === 'qr' ? text.linkQr(length) : text.linkOnly(length);
  };
  return (
    <Section title={text.passOn}>
      <div className="lesson-editor-acts">
        <button type="button" className="button" onClick={save}>
          {text.file}
        </button>
        {fits && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void copy(address, { copied: text.linkCopied(size(address.length)), failed: text.linkFailed })
            }
          >
            {text.link}
          </button>
        )}
      </div>
      {tooLarge === lesson && <p className="lesson-editor-note">{text.fileTooLarge}</p>}
      <p className="fine">{sentence()}</p>
      {verdict === 'qr' && fits && (
        <div className="lesson-editor-acts">
          <span>{text.qr}</span>
          <QrLarge text={address} name={text.qrOf} />
        </div>
      )}
      {outcome !== null && fits && (
        <p className="lesson-editor-said">
          {outcome === 'copied' ? text.linkCopied(size(address.length)) : text.linkFailed}
        </p>
      )}
      <p className="fine">{text.linkPrivate}</p>
    </Section>
  );
}
