/** The published JSON Schemas are made from the schemas that read the files; `vitest run -u` writes them anew. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { expect, test } from 'vitest';
import { deckFileSchema } from '@/lib/settings-file/deck-file';
import { everythingSchema } from '@/lib/settings-file/everything';

test.each<[string, string, v.GenericSchema]>([
  ['deck-1', 'A deck of questions for Firebreak, version 1', deckFileSchema],
  ['everything-1', 'Everything that Firebreak keeps, version 1', everythingSchema],
])('%s.json says what is read', async (name, title, schema) => {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  const published = `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
  await expect(published).toMatchFileSnapshot(`../../../public/schema/${name}.json`);
});
