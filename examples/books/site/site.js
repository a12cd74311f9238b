/**
 * The online shop the konnector imports from. It exists only to be recorded:
 * `node site/site.js [port]`, and sign in as reader@books.example with the password "a quiet chapter".
 */
const { randomBytes } = require('node:crypto')
const { createServer } = require('node:http')
const { gzipSync } = require('node:zlib')
const { accountPage, billsPage, loginPage } = require('./pages.js')
const { makePdf } = require('./pdf.js')

const credentials = { login: 'reader@books.example', password: 'a quiet chapter' }

const bills = [
  { reference: 'F-2026-0142', title: 'Contes du lundi', date: '2026-10-19', amount: 12.9 },
  { reference: 'F-2026-0127', title: 'Atlas des îles & des phares', date: '2026-09-04', amount: 1024.5 },
  { reference: 'F-2026-0098', title: 'Le Jardin en hiver', date: '2026-07-21', amount: 8.2 },
  { reference: 'F-2026-0061', title: 'Petite histoire du papier', date: '2026-05-11', amount: 24 },
  { reference: 'F-2026-0013', title: 'Cent recettes de pain', date: '2026-01-30', amount: 31.75 }
]
const perPage = 3
const pages = Math.ceil(bills.length / perPage)

/** Starts the shop on loopback; resolves with its origin and a function that stops it. */
async function startSite({ port = 0 } = {}) {
  const site = new Site()
  const server = createServer((request, response) => site.answer(request, response))
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const close = () =>
    new Promise(resolve => {
      server.close(resolve)
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${server.address().port}`, credentials, close }
}

class Site {
  /** Session id → CSRF token of its form, and whether somebody is signed in. */
  sessions = new Map()
  /** Token in a download link → reference of the bill; good once. */
  downloads = new Map()

  async answer(request, response) {
    const url = new URL(request.url, 'http://books.example')
    const id = /(?:^|;\s*)books_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
    const session = this.sessions.get(id)
    const [, reference] = /^\/account\/bills\/([^/]+)\/download$/.exec(url.pathname) ?? []
    const [, file] = /^\/files\/([^/]+)\.pdf$/.exec(url.pathname) ?? []

    if (url.pathname === '/favicon.ico') return response.writeHead(404).end()
    if (url.pathname === '/login' && request.method === 'POST') {
      return this.signIn(request, response, id, session)
    }
    if (file) return this.sendFile(response, file, url.searchParams.get('token'))
    if (url.pathname === '/login' || !session?.login) return this.showLogin(response)
    if (reference) return this.redirectToFile(response, reference)
    if (url.pathname === '/account') return sendPage(request, response, accountPage(session))
    if (url.pathname === '/account/bills') {
      const page = Number(url.searchParams.get('page') ?? 1)
      const shown = bills.slice((page - 1) * perPage, page * perPage)
      return sendPage(request, response, billsPage({ bills: shown, page, pages }))
    }
    response.writeHead(404).end()
  }

  showLogin(response, error) {
    const csrf = randomBytes(18).toString('base64')
    response.setHeader('Set-Cookie', [...this.openSession({ csrf }), 'books_lang=fr; Path=/'])
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(loginPage({ csrf, error }))
  }

  async signIn(request, response, id, session) {
    const form = new URLSearchParams(await readBody(request))
    if (!session || form.get('csrf_token') !== session.csrf) return response.writeHead(403).end()
    this.sessions.delete(id)
    const { login, password } = credentials
    if (form.get('username') !== login || form.get('password') !== password) {
      return this.showLogin(response, 'Identifiant ou mot de passe incorrect')
    }
    response.writeHead(302, { Location: '/account', 'Set-Cookie': this.openSession({ login }) }).end()
  }

  openSession(session) {
    const id = randomBytes(16).toString('hex')
    this.sessions.set(id, session)
    return [`books_session=${id}; Path=/; HttpOnly; SameSite=Lax`]
  }

  redirectToFile(response, reference) {
    if (!bills.some(bill => bill.reference === reference)) return response.writeHead(404).end()
    const token = randomBytes(12).toString('hex')
    this.downloads.set(token, reference)
    response.writeHead(302, { Location: `/files/${reference}.pdf?token=${token}` }).end()
  }

  sendFile(response, reference, token) {
    if (this.downloads.get(token) !== reference) return response.writeHead(403).end()
    this.downloads.delete(token)
    const { title, date, amount } = bills.find(bill => bill.reference === reference)
    response.writeHead(200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${reference}.pdf"`
    })
    response.end(makePdf(['Books', `Facture ${reference} du ${date}`, title, `Total : ${amount.toFixed(2)} EUR`]))
  }
}

function sendPage(request, response, html) {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return response.end(html)
  response.setHeader('Content-Encoding', 'gzip')
  response.end(gzipSync(html))
}

async function readBody(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

module.exports = { startSite }

if (require.main === module) {
  startSite({ port: Number(process.argv[2] ?? 8090) }).then(({ origin }) => console.log(`Books is open at ${origin}`))
}
