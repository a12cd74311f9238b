/**
 * How the child is kept from the network, strongest first: `network namespace`, `node permissions`, `guard`.
 */
export interface Isolation {
    /** For people: every wall that stands. */
    label: string;
    /** The command and arguments that go before node's own arguments. */
    command: [string, ...string[]];
    /** Whether node's permission model is on, so that its paths must be given. */
    permissions: boolean;
}
/** Finds out, once per node, which walls this machine can put around a child process. */
export declare function isolationFor(node: string): Promise<Isolation>;
