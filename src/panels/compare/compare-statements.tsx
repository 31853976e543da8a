import { regionOf } from '../../content/atlas';
import { GLOSSARY, LIBRARY, type Library } from '../../content/library';
import { termFinder } from '../../content/terms';
import type { Fact } from '../../domain/fact';
import { formatList } from '../../i18n/format';
import { COMPARE } from '../../i18n/messages/compare';
import { FactList } from '../../ui/fact-list';
import { Loaded } from '../../ui/loaded';
import { useResource } from '../../ui/use-resource';
import { chosenSets } from '../../view/filter';
import { useLanguage, useView } from '../../view/hooks';
import type { ComparedItem } from './compared-item';
import { ItemSign } from './item-sign';
import { partlyTold, type StatementKind, sharedStatements, sharedTerms, statementsOf } from './item-statements';

interface CompareStatementsProps {
  readonly items: readonly ComparedItem[];
}

const KINDS = [
  ['resource', 'resources'],
  ['industry', 'industries'],
] as const;

/** Enough to read at once; the others on request. */
const AT_FIRST = 4;

/** What the source says on resources and industries of each item, and where it says nothing. */
export function CompareStatements({ items }: CompareStatementsProps) {
  const text = COMPARE[useLanguage()];
  return (
    <Loaded resource={LIBRARY} what="library">
      {(library) =>
        KINDS.map(([kind, label]) => (
          <OfKind key={kind} kind={kind} title={text[label]} items={items} library={library} />
        ))
      }
    </Loaded>
  );
}

interface OfKindProps extends CompareStatementsProps {
  readonly kind: StatementKind;
  readonly title: string;
  readonly library: Library;
}

function OfKind({ kind, title, items, library }: OfKindProps) {
  const language = useLanguage();
  const text = COMPARE[language];
  const sets = useView(chosenSets);
  const lists = items.map((item) => statementsOf(item, kind, library, sets));
  return (
    <section className="compare-kind" aria-label={title}>
      <h3>{title}</h3>
      {items.map((one, index) => {
        const facts = lists[index] ?? [];
        const partly = partlyTold(one, library).map((adcode) => regionOf(adcode).short[language]);
        return (
          <div key={one.item} className="compare-told">
            <h4 className="compare-of">
              <ItemSign index={index} />
              {one.name}
            </h4>
            {facts.length === 0 ? (
              <p className="empty">{text.notInSource}</p>
            ) : (
              <FactList facts={facts} library={library} first={AT_FIRST} />
            )}
            {partly.length > 0 && <p className="fine">{text.partlyTold(formatList(language, partly))}</p>}
          </div>
        );
      })}
      <InCommon items={items} lists={lists} />
    </section>
  );
}

interface InCommonProps extends CompareStatementsProps {
  readonly lists: readonly (readonly Fact[])[];
}

/** What stands under more than one item: the same statement, or the same term in different ones. */
function InCommon({ items, lists }: InCommonProps) {
  const language = useLanguage();
  const text = COMPARE[language];
  const glossary = useResource(GLOSSARY);
  const named = (places: readonly number[]) =>
    formatList(
      language,
      places.map((place) => items[place]?.name ?? ''),
    );
  const same = sharedStatements(lists);
  const groups = [...new Set(same.map(({ places }) => places.join()))];
  const terms = glossary.phase === 'ready' ? sharedTerms(lists, termFinder(glossary.value, language), language) : [];
  return (
    <>
      {groups.map((group) => {
        const of = same.filter(({ places }) => places.join() === group);
        return (
          <p key={group} className="compare-shared">
            {text.sharedFacts(of.length, named(of[0]?.places ?? []))}
          </p>
        );
      })}
      {terms.length > 0 && (
        <p className="compare-shared">
          {text.sharedTerms(
            formatList(
              language,
              terms.map(({ what, places }) => text.termOf(what, named(places))),
            ),
          )}
        </p>
      )}
    </>
  );
}
