import type { Duplex } from 'node:stream';
/** A user name and a password for one origin (`https://host:port`). */
export interface GitCredentials {
    origin: string;
    username: string;
    password: string;
}
/** A credential helper (gitcredentials(7)) that passes git's question on, and the answer back, both up to an empty line. */
export declare const askOverDescriptor = "!f() { [ \"$1\" = get ] || exit 0\nwhile IFS= read -r line && [ -n \"$line\" ]; do printf '%s\\n' \"$line\"; done >&3; echo >&3\nwhile IFS= read -r line <&3 && [ -n \"$line\" ]; do printf '%s\\n' \"$line\"; done; }; f";
/** Answers git's questions on that channel: about the origin of the credentials, and no other. */
export declare function answerGit(channel: Duplex, { origin, username, password }: GitCredentials): void;
