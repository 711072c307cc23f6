export { AppError, isAppError } from './domain/errors.ts';
