import { GEOGRAPHY, regionOf } from '../../content/atlas';
import type { Region } from '../../domain/region';
import { REGION_PANEL } from '../../i18n/messages/region-panel';
import { Chip } from '../../ui/chip';
import { Section } from '../../ui/section';
import { useLanguage, useStores } from '../../view/hooks';
import { selectRegion } from '../../view/transitions';

/** The prefectures of a province, each of which can be selected; nothing where there are none. */
export function PrefectureList({ region }: { readonly region: Region }) {
  const { view } = useStores();
  const language = useLanguage();
  const units = GEOGRAPHY.prefecturesOf(region.adcode).filter((unit) => unit !== region.adcode);
  if (units.length === 0) return null;
  return (
    <Section title={REGION_PANEL[language].prefectures(units.length)}>
      <ul className="members-list">
        {units.map((unit) => (
          <li key={unit}>
            <Chip onClick={() => view.step(selectRegion(unit))}>{regionOf(unit).short[language]}</Chip>
          </li>
        ))}
      </ul>
    </Section>
  );
}
