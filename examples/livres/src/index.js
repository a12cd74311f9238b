import { ContentScript, RequestInterceptor } from 'cozy-clisk/dist/contentscript'
import Minilog from '@cozy/minilog'
import { billsOf, identityOf } from './parse.js'

const log = Minilog('ContentScript')

const shop = 'https://www.livres.example'
const loginLink = 'a[href*="connexion.livres.example"]'
const logoutLink = 'a[href="/deconnexion"]'

// The page asks for the orders itself; what it gets is read on the way.
const requestInterceptor = new RequestInterceptor([
  { identifier: 'orders', method: 'GET', url: '/api/commandes', serialization: 'json' }
])
requestInterceptor.init()

class LivresContentScript extends ContentScript {
  onWorkerReady() {
    window.addEventListener('DOMContentLoaded', () => {
      document.querySelector('#login')?.addEventListener('submit', () => {
        const email = document.querySelector('#email').value
        const password = document.querySelector('#password').value
        this.bridge.emit('workerEvent', { event: 'credentials', payload: { email, password } })
      })
    })
  }

  onWorkerEvent({ event, payload }) {
    if (event === 'credentials') this.store.credentials = payload
  }

  async ensureAuthenticated({ account }) {
    this.log('info', '🤖 ensureAuthenticated')
    this.bridge.addEventListener('workerEvent', this.onWorkerEvent.bind(this))
    if (!account) await this.ensureNotAuthenticated()
    await this.openShop()
    if (await this.runInWorker('checkAuthenticated')) return true
    await this.clickAndWait(loginLink, '#login')
    const credentials = await this.getCredentials()
    if (credentials) await this.signIn(credentials)
    else await this.letThePersonSignIn()
    return true
  }

  async ensureNotAuthenticated() {
    await this.openShop()
    if (await this.runInWorker('checkAuthenticated')) await this.clickAndWait(logoutLink, loginLink)
    return true
  }

  async openShop() {
    await this.goto(shop)
    await Promise.race([this.waitForElementInWorker(loginLink), this.waitForElementInWorker(logoutLink)])
  }

  async signIn({ email, password }) {
    await this.runInWorker('fillText', '#email', email)
    await this.runInWorker('fillText', '#password', password)
    await this.runInWorker('click', '#login button')
    await this.waitForElementInWorker(logoutLink)
  }

  async letThePersonSignIn() {
    await this.setWorkerState({ visible: true })
    await this.runInWorkerUntilTrue({ method: 'waitForAuthenticated' })
    await this.setWorkerState({ visible: false })
  }

  async checkAuthenticated() {
    return Boolean(document.querySelector(logoutLink))
  }

  async getUserDataFromWebsite() {
    await this.goto(`${shop}/compte`)
    await this.waitForElementInWorker('#courriel')
    const email = await this.evaluateInWorker(() => document.querySelector('#courriel').textContent)
    return { sourceAccountIdentifier: email }
  }

  async fetch(context) {
    this.log('info', '🤖 fetch')
    if (this.store.credentials) await this.saveCredentials(this.store.credentials)
    const identity = await this.runInWorker('readIdentity')
    await this.saveIdentity(identity)

    const orders = this.waitForRequestInterception('orders')
    await this.runInWorker('click', 'a[href="/compte/commandes"]')
    const { response } = await orders
    await this.waitForElementInWorker('#commandes li')
    const bills = billsOf(response)
    await this.saveBills(bills, {
      context,
      contentType: 'application/pdf',
      fileIdAttributes: ['vendorRef'],
      qualificationLabel: 'other_invoice'
    })

    const summary = await this.runInWorker('downloadSummary')
    await this.saveFiles([summary], { context, contentType: 'application/pdf', fileIdAttributes: ['vendorRef'] })
  }

  async readIdentity() {
    return identityOf(document)
  }

  async downloadSummary() {
    const response = await fetch('/compte/récapitulatif.pdf')
    if (!response.ok) throw new Error('VENDOR_DOWN')
    const blob = await response.blob()
    const dataUri = await new Promise((resolve, reject) => {
      const reader = new FileReader()
      reader.onload = () => resolve(reader.result)
      reader.onerror = reject
      reader.readAsDataURL(blob)
    })
    return { filename: 'Récapitulatif de l’année 2026.pdf', vendorRef: 'summary-2026', dataUri }
  }
}

const connector = new LivresContentScript({ requestInterceptor })
connector
  .init({ additionalExposedMethodsNames: ['readIdentity', 'downloadSummary'] })
  .catch(error => log.warn(error))
