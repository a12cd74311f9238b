const escape = text =>
  String(text).replace(/[&<>"]/g, character => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character])

const page = (title, body) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${escape(title)} – Livres</title>
<link rel="stylesheet" href="https://www.livres.example/style.css">
</head>
<body>
<header><img src="https://www.livres.example/logo.png" alt="Livres"></header>
${body}
</body>
</html>
`

const homePage = signedIn =>
  page(
    'Accueil',
    signedIn
      ? '<h1>Bienvenue</h1><a href="/compte">Mon compte</a> <a href="/deconnexion">Se déconnecter</a>'
      : '<h1>Livres</h1><a href="https://connexion.livres.example/">Se connecter</a>'
  )

const loginPage = ({ csrf, email = '', error }) =>
  page(
    'Connexion',
    `${error ? `<p class="erreur">${escape(error)}</p>` : ''}
<form id="login" method="post" action="/">
<input type="hidden" name="csrf_token" value="${csrf}">
<label for="email">Adresse e-mail</label> <input id="email" name="email" type="email" value="${escape(email)}">
<label for="password">Mot de passe</label> <input id="password" name="password" type="password">
<button>Se connecter</button>
</form>`
  )

const accountPage = ({ prenom, nom, courriel, rue, codePostal, ville }) =>
  page(
    'Mon compte',
    `<h1>Mon compte</h1>
<p><span id="prenom">${escape(prenom)}</span> <span id="nom">${escape(nom)}</span>, <span id="courriel">${escape(courriel)}</span></p>
<address><span id="rue">${escape(rue)}</span> <span id="code-postal">${escape(codePostal)}</span> <span id="ville">${escape(ville)}</span></address>
<a href="/compte/commandes">Mes commandes</a> <a href="/deconnexion">Se déconnecter</a>`
  )

const ordersPage = () =>
  page(
    'Mes commandes',
    `<h1>Mes commandes</h1>
<ul id="commandes"></ul>
<a href="/deconnexion">Se déconnecter</a>
<script src="/commandes.js"></script>`
  )

/** Shows the orders a while after it has them, as pages do. */
const ordersScript = `fetch('/api/commandes?_=' + Date.now(), { headers: { Accept: 'application/json' } })
  .then(response => response.json())
  .then(({ commandes }) => {
    setTimeout(() => {
      for (const { numero, titre } of commandes) {
        const item = document.createElement('li')
        item.textContent = numero + ' ' + titre
        document.querySelector('#commandes').append(item)
      }
    }, 800)
  })
`

module.exports = { accountPage, homePage, loginPage, ordersPage, ordersScript }
