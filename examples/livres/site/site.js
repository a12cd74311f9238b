/**
 * The bookseller the konnector imports from, on three origins that one server answers for: www.livres.example,
 * connexion.livres.example and fichiers.livres.example. It exists only to be recorded: `node site/site.js [port]`, and sign
 * in as lectrice@livres.example with the password "un chapitre calme".
 */
const { randomBytes } = require('node:crypto')
const { createServer } = require('node:http')
const { gzipSync } = require('node:zlib')
const { accountPage, homePage, loginPage, ordersPage, ordersScript } = require('./pages.js')
const { makePdf } = require('./pdf.js')

const credentials = { email: 'lectrice@livres.example', password: 'un chapitre calme' }

const person = {
  prenom: 'Élodie',
  nom: 'Desmoulins',
  courriel: 'lectrice@livres.example',
  rue: '2 rue du Moulin',
  codePostal: '00000',
  ville: 'Villexemple'
}

const orders = [
  { numero: 'L-0142', titre: 'Contes du lundi', date: '2026-10-19', montant: 12.9 },
  { numero: 'L-0127', titre: 'Atlas des îles', date: '2026-09-04', montant: 1024.5 },
  { numero: 'L-0098', titre: 'Le Jardin en hiver', date: '2026-07-21', montant: 8.2 }
]

const origin = 'https://www.livres.example'

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
  return { origin: `http://127.0.0.1:${server.address().port}`, credentials, close, requests: site.requests }
}

class Site {
  /** Session ids of those who are signed in. */
  sessions = new Set()
  /** Tokens of forms that were given out. */
  forms = new Set()
  /** Tokens for files. */
  tokens = new Set()
  /** Every request, as `METHOD host/path`. */
  requests = []

  async answer(request, response) {
    const { host = '' } = request.headers
    const { pathname } = new URL(request.url, origin)
    this.requests.push(`${request.method} ${host}${pathname}`)
    if (host.startsWith('connexion.')) return this.answerLogin(request, response)
    if (host.startsWith('fichiers.')) return this.answerFile(request, response, pathname)
    return this.answerShop(request, response, decodeURIComponent(pathname))
  }

  async answerLogin(request, response) {
    const csrf = randomBytes(12).toString('hex')
    this.forms.add(csrf)
    if (request.method !== 'POST') return send(request, response, 'text/html', loginPage({ csrf }))
    const form = new URLSearchParams(await bodyOf(request))
    const isKnown = this.forms.delete(form.get('csrf_token'))
    const isRight = form.get('email') === credentials.email && form.get('password') === credentials.password
    if (!isKnown || !isRight) {
      const error = 'Adresse ou mot de passe incorrect'
      return send(request, response, 'text/html', loginPage({ csrf, email: form.get('email'), error }))
    }
    const session = randomBytes(16).toString('hex')
    this.sessions.add(session)
    response.writeHead(302, {
      Location: `${origin}/`,
      'Set-Cookie': [
        `livres_session=${session}; Domain=livres.example; Path=/; Secure; HttpOnly; SameSite=Lax`,
        'livres_vu=1; Domain=livres.example; Path=/; Secure'
      ]
    })
    response.end()
  }

  answerFile(request, response, pathname) {
    response.setHeader('Access-Control-Allow-Origin', origin)
    response.setHeader('Access-Control-Allow-Headers', 'X-Token')
    if (request.method === 'OPTIONS') return response.writeHead(204).end()
    const order = orders.find(({ numero }) => pathname === `/${numero}.pdf`)
    if (!order || !this.tokens.has(request.headers['x-token'])) return response.writeHead(403).end()
    return send(request, response, 'application/pdf', makePdf(['Livres', order.numero, order.titre, order.date]))
  }

  answerShop(request, response, pathname) {
    const session = /(?:^|;\s*)livres_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1]
    const signedIn = this.sessions.has(session)
    if (pathname === '/style.css') return send(request, response, 'text/css', 'body { font-family: sans-serif }')
    if (pathname === '/') return send(request, response, 'text/html', homePage(signedIn))
    if (pathname === '/deconnexion') {
      this.sessions.delete(session)
      return response.writeHead(302, { Location: '/' }).end()
    }
    if (!signedIn) return response.writeHead(302, { Location: 'https://connexion.livres.example/' }).end()
    switch (pathname) {
      case '/compte':
        return send(request, response, 'text/html', accountPage(person))
      case '/compte/commandes':
        return send(request, response, 'text/html', ordersPage())
      case '/commandes.js':
        return send(request, response, 'text/javascript', ordersScript)
      case '/api/commandes':
        return send(request, response, 'application/json', JSON.stringify(this.ordersFor()))
      case '/compte/récapitulatif.pdf':
        return send(request, response, 'application/pdf', makePdf(['Livres', 'Récapitulatif 2026']))
      default:
        return response.writeHead(404).end()
    }
  }

  ordersFor() {
    const token = randomBytes(16).toString('hex')
    this.tokens.add(token)
    const fichier = ({ numero }) => `https://fichiers.livres.example/${numero}.pdf`
    return { token, commandes: orders.map(order => ({ ...order, fichier: fichier(order) })) }
  }
}

function send(request, response, type, body) {
  const isText = !type.endsWith('pdf')
  const zipped = isText && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'Content-Type': isText ? `${type}; charset=utf-8` : type,
    ...(zipped && { 'Content-Encoding': 'gzip' })
  })
  response.end(zipped ? gzipSync(body) : body)
}

async function bodyOf(request) {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  return body
}

module.exports = { startSite }

if (require.main === module)
  startSite({ port: Number(process.argv[2] ?? 8091) }).then(({ origin: at }) => console.log(`Livres is at ${at}`))
