/** The number of the bot, `:AA`, 33 characters. */
export declare const telegramBotToken: import("../secret-rule.ts").SecretRule;
