/**
 * The toolkit's view of the run. It reads the environment and the event file when it is loaded, so load it when it is
 * asked for. In a file of its own, so that dist leaves the toolkit's API client out.
 */
export { context } from '@actions/github';
