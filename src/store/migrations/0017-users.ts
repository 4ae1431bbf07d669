import { counted, type Migration, neededTexts, texts } from './migration.ts';

/** Who may come in from elsewhere, and who did what. */
export const users: Migration = {
  name: 'users',
  async up(db, engine) {
    const users = db.schema.createTable('users').addColumn('id', 'integer', (column) => counted(column));
    await texts(neededTexts(users, 'roles', 'made_at'), 'removed_at')
      .addColumn('name', 'text', (column) => column.notNull().unique())
      .execute();

    const tokens = db.schema.createTable('tokens').addColumn('id', 'integer', (column) => counted(column));
    await texts(neededTexts(tokens, 'hash', 'made_at'), 'expires_at', 'revoked_at')
      .addColumn('user_id', 'integer', (column) => column.notNull().references('users.id'))
      .addColumn('prefix', 'text', (column) => column.notNull().unique())
      .execute();

    const sessions = db.schema.createTable('sessions').addColumn('id', 'integer', (column) => counted(column));
    await texts(neededTexts(sessions, 'made_at', 'expires_at'), 'ended_at')
      .addColumn('token_id', 'integer', (column) => column.notNull().references('tokens.id'))
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .execute();

    const audit = db.schema.createTable('audit_log').addColumn('id', 'integer', (column) => counted(column));
    await texts(neededTexts(audit, 'at', 'act'), 'person', 'address', 'about').execute();
    for (const statement of engine.freeze('audit_log', ['id', 'at', 'person', 'address', 'act', 'about'])) await statement.execute(db);
  },
};
