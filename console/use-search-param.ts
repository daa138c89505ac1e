import { useCallback, useSyncExternalStore } from 'react';

const CHANGED = 'hub:search';

const subscribe = (listener: () => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
};

/** `?name=value` of this page with one value changed; an empty one is left out. */
export const searchWith = (name: string, value: string): string => {
  const params = new URLSearchParams(window.location.search);
  if (value === '') params.delete(name);
  else params.set(name, value);
  return `?${params}`;
};

/** One filter that lives in the URL, so that a link shows what its sender saw. */
export const useSearchParam = (name: string, step: 'push' | 'replace') => {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const set = useCallback(
    (value: string) => {
      window.history[`${step}State`](null, '', searchWith(name, value));
      window.dispatchEvent(new Event(CHANGED));
    },
    [name, step],
  );
  return [new URLSearchParams(search).get(name) ?? '', set] as const;
};
