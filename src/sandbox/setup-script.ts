/**
 * Runs as process 1 of new namespaces, with the right to mount: makes the root, leaves the old one, and waits for the
 * code. Constant; what comes from outside is in positional arguments, and in a table of mounts.
 *
 * $1 our workspace, $2 user:group of the code, $3 its working folder; the rest is the command.
 */
export const setupScript = `set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
echo 1000 >/proc/self/oom_score_adj
cd "$1/root"
mount --bind . .
cd "$1/root"
mount -a -T "$1/fstab"
cp -R "$1/copies/." tmp
chown -R "$2" tmp
mount -n -a -T "$1/fstab.late"
mount -o remount,bind,ro,nosuid,nodev,noexec .
pivot_root . old
cd /
umount -l old
cd "$3"
shift 3
unset OLDPWD PWD SHLVL
"$@" &
exec >/dev/null 2>&1 3<&- 4>&-
wait $!
`

/** One line of a table of mounts; its fields may not hold blanks. */
export function tableLine(source: string, target: string, type: string, options: string): string {
  return `${[source, target, type, options].map(escapeBlanks).join(' ')} 0 0\n`
}

/** As fstab(5) has it: a blank or a backslash is its octal number. */
function escapeBlanks(field: string): string {
  return field.replace(/[\s\\#]/g, character => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)
}
