import { tokenRule } from '../define-rule.ts';
import { ALPHANUMERIC, fakeText } from '../fake-secret.ts';

/** The password in the address of a database, a queue or a directory. */
export const databaseUrl = tokenRule({
  id: 'database-url',
  title: 'Password in a database address',
  remediation:
    'Change the password of this user and give the address to the program through its environment or a secret store.',
  references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
  keywords: [
    'postgres',
    'mysql',
    'mariadb',
    'mongodb',
    'redis',
    'amqp',
    'mssql',
    'sqlserver',
    'clickhouse',
    'cockroachdb',
    'snowflake',
    'oracle',
    'ldap',
    'nats',
    'kafka',
    'neo4j',
    'bolt',
  ],
  pattern:
    /(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|clickhouse|cockroachdb|snowflake|oracle|ldaps?|nats|kafka|neo4j|bolt)(?:\+[a-z0-9_]{1,20}){0,2}:\/\/[^\s:@/"'`<>\\]{0,128}:([^\s@/"'`<>\\]{3,256})@[\w.[\]:-]{1,128}/,
  maxLength: 600,
  contains: '@',
  strength: 'guessable',
  minEntropy: 1.5,
  check: 'url-password',
  examples: () => {
    const secret = fakeText(ALPHANUMERIC, 14);
    return {
      match: [
        { text: `DATABASE_URL=postgres://app:${secret}@db.acme.io:5432/app\n`, secret, path: '.env' },
        {
          text: `client = MongoClient("mongodb+srv://app:${secret}@c0.acme.mongodb.net/x")\n`,
          secret,
          path: 'app.py',
        },
        { text: `broker: redis://:${secret}@10.0.0.4:6379/0\n`, secret, path: 'conf.yaml' },
        {
          text: `engine = create_engine('postgresql+psycopg2://app:${secret}@10.1.2.3/app')\n`,
          secret,
          path: 'app.py',
          evasion: 'scheme with the name of a driver',
        },
      ],
      clean: [
        { text: 'postgres://user:password@db.acme.io/app' },
        { text: 'mysql://app:${DB_PASSWORD}@db.acme.io/app' },
        { text: 'postgres://app:{password}@{host}/app' },
        { text: `mongodb://app:${secret}@example.com/app` },
        { text: 'redis://cache.acme.io:6379/0 or ask ops@acme.io' },
      ],
    };
  },
});
