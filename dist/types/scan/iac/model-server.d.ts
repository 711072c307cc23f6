import { type Launch, type LaunchWord } from './launch.ts';
export interface ModelServer {
    readonly name: string;
    /** Whether it asks its clients for a key. */
    readonly hasKey: boolean;
}
/** The model server a launch starts, by its command or its image; undefined when it starts something else. */
export declare function modelServerOf(launch: Launch): ModelServer | undefined;
/** A model named by its place on a hub, with the option or variable that names it. */
export interface HubModel {
    readonly at: LaunchWord['at'];
    readonly name: string;
    readonly revision: string | undefined;
}
/** The hub model a launch loads. */
export declare function hubModelOf(launch: Launch): HubModel | undefined;
/** `organisation/model`, not a path and not an address. */
export declare function isHubName(text: string): boolean;
export declare function isCommit(revision: string | undefined): boolean;
