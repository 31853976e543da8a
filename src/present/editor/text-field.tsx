import { useId } from 'react';
import type { Language } from '../../domain/text';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** No more characters can be written. */
  readonly most: number;
  /** The language that is written in. */
  readonly language: Language;
  readonly onChange: (text: string) => void;
  /** Hears that the field is left. */
  readonly onLeave?: () => void;
  readonly hint?: string;
  /** More than one line: so many are seen at once. */
  readonly rows?: number;
}

/** A labelled field for plain text, of one line or of several. */
export function TextField({ label, value, most, language, onChange, onLeave, hint, rows }: TextFieldProps) {
  const id = useId();
  const props = {
    id,
    value,
    maxLength: most,
    lang: language === 'zh' ? 'zh-CN' : 'en',
    onBlur: onLeave,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className="lesson-editor-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...props} type="text" onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea {...props} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {hint !== undefined && (
        <p className="fine" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
