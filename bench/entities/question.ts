/** What the gateway asks a subgraph for twenty enterprises at once. */
export const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Enterprise {
      orgCode
      foodSamplings(role: [PRODUCER], first: 10) {
        nodes {
          id samplingNo occurredOn productName batchNo testingBody verdict
          producer { name code }
          failedItems { name itemClass measured }
        }
      }
    }
  }
}`;
