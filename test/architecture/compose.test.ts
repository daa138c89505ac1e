/** Of docker-compose.yml two parts are generated, the rest is by hand; these tests hold it to the folders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { partNames } from '../../cli/start/parts.js';
import { readConfig } from '../../platform/config.js';
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
      expect(partNames(), name).toContain(part);
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

describe('Dockerfile', () => {
  const dockerfile = readFileSync(join(projectRoot, 'Dockerfile'), 'utf8');
  const [, image = ''] = dockerfile.split(/^FROM .*$/m).slice(1);

  it('runs the command that compose gives arguments to, on the port that compose names', () => {
    expect(image).toContain('ENTRYPOINT ["node", "bin/hub.js"]');
    expect(image).toContain('HUB_HOST=0.0.0.0');
    expect(image).toContain(`EXPOSE ${readConfig({}).port}`);
    for (const [name, { environment = {} }] of Object.entries(compose.services))
      expect(environment, name).not.toHaveProperty('HUB_PORT');
  });

  it('has every room whose files are read while it runs', () => {
    const copied = [...image.matchAll(/^COPY (?:--from=build \/hub\/)?(\w+) /gm)].map(([, folder]) => folder);
    const rooms = readdirSync(projectRoot, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const sources = ['platform', 'schema', 'subgraphs', 'gateway', 'sync', 'cli'].flatMap((room) =>
      readdirSync(join(projectRoot, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
        // What writes the contract and its migrations runs where development dependencies are.
        .filter(({ parentPath }) => !/platform\/prisma|schema\/compiler/.test(parentPath))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    );
    const read = new Set(
      sources.flatMap((text) => [...text.matchAll(/projectRoot, '(\w+)/g)].map(([, folder]) => folder)),
    );
    const needed = rooms.map(({ name }) => name).filter((name) => read.has(name));
    expect(needed.length).toBeGreaterThan(2);
    expect(copied).toEqual(expect.arrayContaining(needed));
  });
});
