import { type MonacoEditor, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import type { Example } from '../examples/example.js';

/** Stands inside GraphiQL, where its editors can be reached, and puts the chosen example into them. */
export const ExampleLoader = ({ example }: { readonly example: Example | null }) => {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  useEffect(() => {
    if (example === null || queryEditor === undefined || variableEditor === undefined) return;
    replace(queryEditor, example.query);
    replace(variableEditor, example.variables);
  }, [example, queryEditor, variableEditor]);
  return null;
};

/** As one edit, so that undo brings back what was there. */
function replace(editor: MonacoEditor, text: string): void {
  const model = editor.getModel();
  if (model === null || model.getValue() === text) return;
  model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
}
