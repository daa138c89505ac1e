import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationRegister } from '../operations/operation-register.js';
import type { RequestContext } from '../request-context.js';

/** Notes what was let through to the departments; what was refused tells nothing of what clients need. */
export function sentOperationsPlugin(register: OperationRegister): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      executionDidStart: async ({ schema, document, operation, contextValue }) => {
        const isIntrospection = operation.selectionSet.selections.every(
          (selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'),
        );
        if (!isIntrospection) register.note(schema, document, operation, contextValue.identity.department);
      },
    }),
  };
}
