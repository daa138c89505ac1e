import { type ClientRequest, type IncomingMessage, request } from 'node:http';

const QUERY = `subscription ($code: [ID!]) { recordPublished(filter: { orgCode: $code }) {
  id label enterprises { orgCode label foodSamplings(first: 1) { nodes { samplingNo } } } } }`;

/** One subscriber over SSE, as bare as can be: what is measured is the hub. */
export interface Subscriber {
  /** Instants (performance.now) at which its events came. */
  readonly received: number[];
  readonly response: IncomingMessage;
  close(): void;
}

/** Resolves once its stream has begun. */
export const subscribe = (gateway: string, token: string, code: string): Promise<Subscriber> =>
  new Promise((resolve, reject) => {
    const received: number[] = [];
    const call: ClientRequest = request(`${gateway}/live`, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
      },
    });
    call.once('error', reject);
    call.once('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`HTTP ${response.statusCode}`));
      response.on('error', () => undefined);
      response.setEncoding('latin1');
      response.on('data', (text: string) => {
        const events = text.split('event: next').length - 1;
        for (let event = 0; event < events; event += 1) received.push(performance.now());
      });
      response.once('data', () => resolve({ received, response, close: () => call.destroy() }));
    });
    call.end(JSON.stringify({ query: QUERY, variables: { code: [code] } }));
  });
