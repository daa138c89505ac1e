import type { Concern } from './concern.js';

/** Writes `extensions.sources`: which departments were asked, and how each answered. */
export function sourcesConcern(): Concern {
  return {
    willSendResponse: ({ contextValue, response }) => {
      const sources = contextValue.sources.list();
      if (sources.length === 0 || response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, sources };
    },
  };
}
