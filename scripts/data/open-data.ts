import { atlasDocument } from './atlas-document';
import { type Content, readContent } from './content';
import { toCsv } from './csv';
import { type DataFile, dataPackage } from './datapackage';
import { placeLayer, prefectureLayer, provinceLayer, strategyLayer } from './geojson';
import { jsonByLine } from './json-lines';
import { regionTables } from './region-tables';
import { atlasSchema } from './schema';
import { statementTables } from './statement-tables';

const pretty = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** All files of the open data, made of some content. The same content gives the same bytes. */
export function filesOf(content: Content): readonly DataFile[] {
  const { topology, disclaimer } = content;
  const document = atlasDocument(content);
  const tables = [...regionTables(document), ...statementTables(document)];
  const files = [
    { name: 'atlas.json', text: jsonByLine(document) },
    { name: 'schema.json', text: pretty(atlasSchema()) },
    ...tables.map(({ name, fields, records }) => ({
      name: `${name}.csv`,
      text: toCsv(
        fields.map((field) => field.name),
        records,
      ),
    })),
    { name: 'provinces.geojson', text: jsonByLine(provinceLayer(document, topology, disclaimer)) },
    { name: 'prefectures.geojson', text: jsonByLine(prefectureLayer(document, topology, disclaimer)) },
    { name: 'strategies.geojson', text: jsonByLine(strategyLayer(document, topology, disclaimer)) },
    { name: 'places.geojson', text: jsonByLine(placeLayer(document)) },
  ];
  return [...files, { name: 'datapackage.json', text: pretty(dataPackage(document, files, tables)) }];
}

/** All files of the open data, made of the content of the project in a folder. */
export function openDataFiles(root: string): readonly DataFile[] {
  return filesOf(readContent(root));
}
