import type { Stores } from '../view/hooks';

/** Fetches what keeps own data where there are some: in this browser, in the address, or once the reader brings them. */
export function startOwnData(stores: Stores): void {
  const { ownData } = stores;
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    // Without it the tables last as long as the page, which is said where they are brought in.
    import('./own-data-feed').then(
      ({ feedOwnData }) => feedOwnData(stores),
      () => undefined,
    );
  };
  const linked = () => window.location.hash.startsWith('#data=');
  ownData.subscribe(start);
  if (linked() || hasKept()) start();
  // A link to this page that differs in its data alone does not load it anew.
  window.addEventListener('hashchange', () => {
    if (linked()) start();
  });
}

function hasKept(): boolean {
  try {
    return window.localStorage.getItem('atlas:own-data') !== null;
  } catch {
    return false;
  }
}
