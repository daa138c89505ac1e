/** The parts of docker-compose.yml that follow from the folders: a service and an address per subgraph. */
import { DefinitionError } from './definition-node.js';

export const SERVICES_FILE = 'docker-compose.yml';

const ADDRESSES = '# addresses: written by npm run generate';
const SERVICES = '  # subgraphs: written by npm run generate';
const END = '  # end';

const address = (name: string): string =>
  `  HUB_URL_${name.replaceAll('-', '_').toUpperCase()}: http://${name}:4000/${name}`;
const service = (name: string): string =>
  [
    `  ${name}:`,
    '    <<: *hub',
    `    command: [start, --only, "subgraph:${name}"]`,
    '    environment: *environment',
  ].join('\n');

function replaced(text: string, begin: string, lines: readonly string[]): string {
  const from = text.indexOf(`${begin}\n`);
  const to = text.indexOf(`${END}\n`, from);
  if (from < 0 || to < 0)
    throw new DefinitionError(`${SERVICES_FILE}: 缺少“${begin.trim()}”到“${END.trim()}”之间的段落`);
  return `${text.slice(0, from)}${[begin, ...lines].join('\n')}\n${text.slice(to)}`;
}

/** @param text of docker-compose.yml as it is; everything outside the two marked parts stays. */
export function emitServices(text: string, subgraphs: readonly string[]): string {
  const names = [...subgraphs].sort();
  const addresses = replaced(text, ADDRESSES, ['x-urls: &urls', ...names.map(address)]);
  return replaced(addresses, SERVICES, names.map(service));
}
