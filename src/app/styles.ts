// Panels bring their styles in this order, after the base and the layout, so that the cascade does not depend on
// which module happens to be loaded first. Panels that are loaded on request bring theirs with them, for their own classes.
import './base.css';
import './layout.css';
import '../ui/ui.css';
import '../ui/citation.css';
import '../ui/cite.css';
import '../ui/panel.css';
import '../ui/reference.css';
import '../ui/term.css';
import '../map/map.css';
import '../map/lens.css';
import '../map/names.css';
import '../map/inset.css';
import '../map/places/places.css';
import '../panels/header/header.css';
import '../panels/search/search.css';
import '../panels/filter/strategy-swatch.css';
import '../panels/filter/filter.css';
import '../panels/filter/filter-strip.css';
import '../panels/regions/regions.css';
import '../panels/overview/overview.css';
import '../panels/share/share.css';
import '../panels/notices/notices.css';
import '../panels/legend/legend.css';
import '../panels/map-tools/map-tools.css';
import '../panels/map-tools/map-foot.css';
