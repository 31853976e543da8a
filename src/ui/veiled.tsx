import { VEILED } from '../i18n/messages/veiled';
import { useMessages } from '../view/hooks';

/** In the place of panels with figures that a class is to find out first: nothing of them is in the page. */
export function Veiled() {
  const text = useMessages(VEILED);
  return <p className="veiled">{text.values}</p>;
}
