import { QUESTIONS } from '../../i18n/messages/questions';
import { useLanguage } from '../../view/hooks';
import { type Choice, ChoiceField } from './choice-field';
import { FindField } from './find-field';
import { OrderField } from './order-field';
import type { Answer, Question } from './question';
import { mapLetter, mapWords, unitName } from './wording';

interface AnswerFieldProps {
  readonly question: Question;
  readonly response: Answer | null;
  readonly settled: boolean;
  readonly labelledBy: string;
  readonly onRespond: (response: Answer) => void;
}

const asForm = <F extends Answer['form']>(response: Answer | null, form: F) =>
  response !== null && isForm(response, form) ? response : null;

const isForm = <F extends Answer['form']>(
  response: Answer,
  form: F,
): response is Extract<Answer, { readonly form: F }> => response.form === form;

/** The way in which a question is answered. */
export function AnswerField({ question, response, settled, labelledBy, onRespond }: AnswerFieldProps) {
  const language = useLanguage();
  const text = QUESTIONS[language];
  const shared = { settled, labelledBy, onRespond };
  const units = (options: readonly string[]): readonly Choice[] =>
    options.map((unit) => ({ id: unit, label: unitName(language, unit) }));
  const choice = { settled, labelledBy, many: false };

  switch (question.kind) {
    case 'find':
      return <FindField {...shared} question={question} response={asForm(response, 'region')} />;
    case 'order':
      return <OrderField {...shared} question={question} response={asForm(response, 'order')} />;
    case 'members':
      return (
        <>
          <p className="question-hint">{text.tickAll}</p>
          <ChoiceField
            {...choice}
            many
            choices={units(question.options)}
            chosen={asForm(response, 'set')?.regions ?? []}
            right={question.answer.regions}
            onChange={(regions) => onRespond({ form: 'set', regions })}
          />
        </>
      );
    case 'odd-one-out':
    case 'higher': {
      const chosen = asForm(response, 'region');
      return (
        <ChoiceField
          {...choice}
          choices={units(question.options)}
          chosen={chosen === null ? [] : [chosen.region]}
          right={[question.answer.region]}
          onChange={([region]) => region !== undefined && onRespond({ form: 'region', region })}
        />
      );
    }
    case 'true-false': {
      const chosen = asForm(response, 'truth');
      return (
        <ChoiceField
          {...choice}
          choices={[true, false].map((isTrue) => ({ id: String(isTrue), label: isTrue ? text.right : text.wrong }))}
          chosen={chosen === null ? [] : [String(chosen.isTrue)]}
          right={[String(question.answer.isTrue)]}
          onChange={([isTrue]) => onRespond({ form: 'truth', isTrue: isTrue === 'true' })}
        />
      );
    }
    case 'misleads': {
      const chosen = asForm(response, 'map');
      const label = (index: number) => {
        const map = question.maps[index];
        return (
          <>
            <b>{mapLetter(language, index)}</b> {map === undefined ? null : mapWords(language, map)}
          </>
        );
      };
      return (
        <ChoiceField
          {...choice}
          choices={question.maps.map((_, index) => ({ id: String(index), label: label(index) }))}
          chosen={chosen === null ? [] : [String(chosen.index)]}
          right={[String(question.answer.index)]}
          onChange={([index]) => onRespond({ form: 'map', index: Number(index) })}
        />
      );
    }
  }
}
