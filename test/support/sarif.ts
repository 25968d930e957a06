import { createRequire } from 'node:module';
import { Ajv, type ErrorObject } from 'ajv';

const isUri = (text: string): boolean => URL.canParse(text);
const isReference = (text: string): boolean => URL.canParse(text, 'https://example.org/') && !/[^\x21-\x7e]/.test(text);

/** What is wrong with a log by the schema of SARIF 2.1.0, as Microsoft's package for test matchers carries it. */
export function sarifErrors(log: unknown): readonly ErrorObject[] {
  const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
    string,
    unknown
  >;
  const formats = { uri: isUri, 'uri-reference': isReference, 'date-time': true as const };
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats });
  // Draft 4, of which it uses nothing that draft 7 changed but the name of its id.
  const { id: _, ...draft } = schema;
  const validate = ajv.compile({ ...draft, $schema: 'http://json-schema.org/draft-07/schema#' });
  return validate(log) ? [] : (validate.errors ?? []);
}
