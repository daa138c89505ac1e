import { examples } from 'virtual:examples';
import { type MouseEvent, useMemo } from 'react';
import { searchWith, useSearchParam } from '../use-search-param.js';
import type { Example } from './example.js';

export interface ExampleListProps {
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** The registered questions by group. The first group asks across departments and stands open. */
export const ExampleList = ({ chosen, onChoose }: ExampleListProps) => {
  const [find, setFind] = useSearchParam('find', 'replace');
  const groups = useMemo(() => grouped(find), [find]);
  return (
    <nav className="examples" aria-label="示例问题">
      <h2>示例问题</h2>
      <input
        type="search"
        aria-label="查找示例"
        placeholder="查找"
        value={find}
        onChange={({ target }) => setFind(target.value)}
      />
      {groups.length === 0 && <p className="hint">没有匹配的示例。</p>}
      {groups.map(([group, members], index) => (
        <details
          key={`${group}${find === '' ? '' : ' 筛选'}`}
          open={index === 0 || find !== '' || members.some(({ name }) => name === chosen)}
        >
          <summary>
            {group} <small>{members.length}</small>
          </summary>
          <ul>
            {members.map((example) => (
              <li key={example.name}>
                <ExampleLink example={example} isChosen={example.name === chosen} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
};

interface ExampleLinkProps {
  readonly example: Example;
  readonly isChosen: boolean;
  readonly onChoose: (name: string) => void;
}

const ExampleLink = ({ example: { name, title }, isChosen, onChoose }: ExampleLinkProps) => {
  const choose = (event: MouseEvent) => {
    // With a key held the browser opens the link elsewhere, as it should.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(name);
  };
  return (
    <a href={searchWith('example', name)} aria-current={isChosen} onClick={choose}>
      {title}
      {title !== name && <code>{name}</code>}
    </a>
  );
};

function grouped(find: string): [string, Example[]][] {
  const wanted = find.trim().toLowerCase();
  const groups = new Map<string, Example[]>();
  for (const example of examples) {
    const { group, name, title } = example;
    if (!`${group} ${name} ${title}`.toLowerCase().includes(wanted)) continue;
    groups.set(group, [...(groups.get(group) ?? []), example]);
  }
  return [...groups];
}
