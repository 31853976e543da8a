import { findRegion } from '../../content/atlas';
import { LIBRARY } from '../../content/library';
import type { Region } from '../../domain/region';
import { REGION_PANEL } from '../../i18n/messages/region-panel';
import { FactList } from '../../ui/fact-list';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { useLanguage } from '../../view/hooks';
import { isDescribed } from './region-statements';
import { SourceTabs } from './source-tabs';

/** What the source says about a region: all of it in tabs, or only where it names it. */
export function RegionSource({ region }: { readonly region: Region }) {
  const language = useLanguage();
  const text = REGION_PANEL[language];
  const province = region.parent === null ? undefined : findRegion(region.parent);
  return (
    <Loaded resource={LIBRARY} what="library">
      {(library) => {
        const facts = library.factsAbout(region.id);
        if (isDescribed(facts)) return <SourceTabs region={region} facts={facts} library={library} />;
        const named = library.factsNaming([region.short.zh, region.name.zh]);
        const ofProvince = province !== undefined && isDescribed(library.factsAbout(province.id));
        return (
          <>
            <p className="empty">{ofProvince ? text.notDescribedPart(province.short[language]) : text.notDescribed}</p>
            {named.length > 0 && (
              <Section title={text.named}>
                <FactList facts={named} library={library} first={6} />
              </Section>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
