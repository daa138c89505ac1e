// For every use of Prisma's CLI here: which schema, migrations and database is said by the environment.
import { defineConfig } from 'prisma/config';

const { HUB_PRISMA_SCHEMA, HUB_PRISMA_MIGRATIONS, DATABASE_URL } = process.env;

export default defineConfig({
  ...(HUB_PRISMA_SCHEMA ? { schema: HUB_PRISMA_SCHEMA } : {}),
  ...(HUB_PRISMA_MIGRATIONS ? { migrations: { path: HUB_PRISMA_MIGRATIONS } } : {}),
  ...(DATABASE_URL ? { datasource: { url: DATABASE_URL } } : {}),
});
