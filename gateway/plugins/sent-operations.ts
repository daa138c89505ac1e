import type { OperationRegister } from '../operations/operation-register.js';
import type { Concern } from './concern.js';

/** Notes what was let through to the departments; what was refused tells nothing of what clients need. */
export function sentOperationsConcern(register: OperationRegister): Concern {
  return {
    executionDidStart: ({ schema, document, operation, contextValue }) => {
      const isIntrospection = operation.selectionSet.selections.every(
        (selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'),
      );
      if (!isIntrospection) register.note(schema, document, operation, contextValue.identity.department);
    },
  };
}
