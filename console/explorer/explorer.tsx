import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { useMemo } from 'react';
import type { Example } from '../examples/example.js';
import type { Answer } from '../graph/answer.js';
import { type Asker, askGraph } from '../graph/ask-graph.js';
import type { SessionStore } from '../identity/session-store.js';
import { ExampleLoader } from './example-loader.js';

const WELCOME = '# 从左侧选一个示例问题,或在此写 GraphQL 查询;Ctrl-Enter 运行。\n';

export interface ExplorerProps {
  /** Read when a query is sent: what is typed as its purpose makes no new editor. */
  readonly asker: () => Asker;
  readonly store: SessionStore;
  readonly example: Example | null;
  /** Counts the choices: a new number fills the editors anew. */
  readonly times: number;
  readonly onAnswer: (answer: Answer) => void;
}

/** GraphiQL on this origin's graph, with the user's token on every request. */
export const Explorer = ({ asker, store, example, times, onAnswer }: ExplorerProps) => {
  const fetcher = useMemo<GraphiQLProps['fetcher']>(
    () =>
      async ({ query, operationName, variables }) => {
        const answer = await askGraph({ query, operationName, variables }, asker());
        onAnswer(answer);
        const { data, errors, extensions } = answer;
        return { data, errors, extensions };
      },
    [asker, onAnswer],
  );
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={store}
      defaultQuery={WELCOME}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      forcedTheme="light"
    >
      <GraphiQL.Logo>查询</GraphiQL.Logo>
      <ExampleLoader key={times} example={example} />
    </GraphiQL>
  );
};
