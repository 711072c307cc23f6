import { tokenRule } from '../define-rule.ts';
import { BASE64_URL, fakeText } from '../fake-secret.ts';
import { tokenExamples } from '../rule-examples.ts';

/** The number of the bot, `:AA`, 33 characters. */
export const telegramBotToken = tokenRule({
  id: 'telegram-bot-token',
  title: 'Telegram bot token',
  severity: 'high',
  remediation: 'Send /revoke to BotFather and use the new token.',
  references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
  keywords: [':AA'],
  pattern: /\d{8,10}:AA[\w-]{33}/,
  maxLength: 46,
  offsets: [8, 9, 10],
  examples: () =>
    tokenExamples({
      name: 'TELEGRAM_BOT_TOKEN',
      secret: `${fakeText('123456789', 10)}:AA${fakeText(BASE64_URL, 33)}`,
      prefix: '',
      clean: ['mac 00:AA:BB:CC:DD:EE, score 12345678:AA'],
    }),
});
