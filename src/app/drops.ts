import { MAP_TEXTS } from '../i18n/messages/map';
import type { Stores } from '../view/hooks';
import { openPanel } from '../view/transitions';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Lessons are told from tables by the ending of their name. */
const isLesson = ({ name }: File): boolean => /\.json$/i.test(name);

/** Takes files that are dropped on the page to where own data or lessons are read; the browser would leave the atlas. */
export function watchDrops({ view, ephemeral }: Pick<Stores, 'view' | 'ephemeral'>): void {
  const hover = (dropping: boolean) => {
    if (ephemeral.getState().dropping !== dropping) ephemeral.setState({ dropping });
  };
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hover(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hover(false);
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    hover(false);
    const files = event.dataTransfer?.files ?? [];
    const droppedFile = files[0] ?? null;
    if (droppedFile === null) return;
    if (files.length > 1)
      ephemeral.notify({ id: 'drop-one', text: { en: MAP_TEXTS.en.dropOne, zh: MAP_TEXTS.zh.dropOne } });
    ephemeral.setState({ droppedFile });
    view.step(openPanel(isLesson(droppedFile) ? 'lessons' : 'figures'));
  });
}
