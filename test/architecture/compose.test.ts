/** docker-compose.yml is written by hand; these tests keep it from drifting away from the folders. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../platform/root.js';
import { subgraphNames } from '../../subgraphs/names.js';

const Service = z.looseObject({
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
});
const Compose = z.object({ services: z.record(z.string(), Service) });

const compose = Compose.parse(
  parse(readFileSync(join(projectRoot, 'docker-compose.yml'), 'utf8'), { merge: true }),
);
const folders = subgraphNames();

describe('docker-compose.yml', () => {
  it('has PostgreSQL, a service per subgraph folder, gateway and sync, and nothing else', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...folders, 'gateway', 'postgres', 'sync'].sort());
  });

  it('starts in each service the part that the service is named for', () => {
    for (const [name, service] of Object.entries(compose.services)) {
      if (name === 'postgres') continue;
      const part = folders.includes(name) ? `subgraph:${name}` : name;
      expect(service.command, name).toEqual(['start', '--only', part]);
    }
  });

  it('tells gateway and sync where each subgraph is', () => {
    for (const name of ['gateway', 'sync']) {
      for (const folder of folders) {
        const variable = `HUB_URL_${folder.replaceAll('-', '_').toUpperCase()}`;
        expect(compose.services[name]?.environment?.[variable], `${name} ${variable}`).toBe(
          `http://${folder}:4000/${folder}`,
        );
      }
    }
  });
});
