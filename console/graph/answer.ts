import { GraphQLError } from 'graphql';
import { z } from 'zod';

const ErrorShape = z.looseObject({ message: z.string() });

const Answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  // GraphiQL's types ask for the class where JSON carries its printed form; both have the message.
  errors: z.array(z.custom<GraphQLError>((value) => ErrorShape.safeParse(value).success)).optional(),
  extensions: z
    .looseObject({
      sources: z
        .array(z.looseObject({ department: z.string(), status: z.string(), asOf: z.string().nullish() }))
        .optional(),
    })
    .optional(),
});

/** What the graph answered, and with which HTTP status; status 0: it did not. */
export type Answer = z.infer<typeof Answer> & { readonly status: number };

/** A department that gave nothing, and until when what was last seen of it stood. */
export interface MissingSource {
  readonly department: string;
  readonly asOf: string | null;
}

const problem = (status: number, message: string): Answer => ({
  status,
  errors: [new GraphQLError(message)],
});

export const noAnswer = (): Answer => problem(0, '枢纽没有应答,请检查网络后重试。');

export function answerOf(status: number, body: unknown): Answer {
  const parsed = Answer.safeParse(body);
  return parsed.success
    ? { ...parsed.data, status }
    : problem(status, `枢纽的应答无法识别(HTTP ${status}),请稍后重试。`);
}

/** Each message once: a department that is away has one error per field it left empty. */
export const problemsOf = ({ errors = [] }: Answer): string[] => [
  ...new Set(errors.map(({ message }) => message)),
];

export const missingSourcesOf = ({ extensions }: Answer): MissingSource[] =>
  (extensions?.sources ?? [])
    .filter(({ status }) => status !== 'OK')
    .map(({ department, asOf = null }) => ({ department, asOf }));
