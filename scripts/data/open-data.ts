import { atlasDocument } from './atlas-document';
import { readContent } from './content';
import { toCsv } from './csv';
import { type DataFile, dataPackage } from './datapackage';
import { placeLayer, prefectureLayer, provinceLayer, strategyLayer } from './geojson';
import { inequalityTable } from './inequality-table';
import { jsonByLine } from './json-lines';
import { regionTables } from './region-tables';
import { atlasSchema } from './schema';
import { statementTables } from './statement-tables';

const pretty = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * All files of the open data, made of the content of a project. The same content gives the same bytes.
 *
 * @param root folder of the project
 */
export function openDataFiles(root: string): readonly DataFile[] {
  const content = readContent(root);
  const { topology, disclaimer } = content;
  const document = atlasDocument(content);
  const tables = [...regionTables(document), inequalityTable(content.figures), ...statementTables(document)];
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
