const layout = (title, body) => `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8"><title>${title} - Books</title></head>
  <body>
${body}
  </body>
</html>
`

const loginPage = ({ csrf, error }) =>
  layout(
    'Connexion',
    `    <h1>Connexion</h1>
${error ? `    <p role="alert">${error}</p>\n` : ''}    <form id="login" method="post" action="/login">
      <input type="hidden" name="csrf_token" value="${csrf}">
      <label>E-mail <input type="email" name="username"></label>
      <label>Mot de passe <input type="password" name="password"></label>
      <button>Se connecter</button>
    </form>`
  )

const accountPage = ({ login }) =>
  layout(
    'Mon compte',
    `    <nav><a href="/account/bills">Mes factures</a> <a href="/logout">Se déconnecter</a></nav>
    <p>Bonjour ${login}</p>`
  )

const euros = amount => `${amount.toFixed(2).replace('.', ',')} €`

const row = ({ reference, title, date, amount }) => `        <tr>
          <td class="reference">${reference}</td>
          <td class="title">${title}</td>
          <td><time datetime="${date}">${date.split('-').reverse().join('/')}</time></td>
          <td class="amount">${euros(amount)}</td>
          <td><a class="download" href="/account/bills/${reference}/download">PDF</a></td>
        </tr>`

const billsPage = ({ bills, page, pages }) =>
  layout(
    'Mes factures',
    `    <nav><a href="/logout">Se déconnecter</a></nav>
    <table id="bills">
      <thead><tr><th>Référence</th><th>Commande</th><th>Date</th><th>Montant</th><th></th></tr></thead>
      <tbody>
${bills.map(row).join('\n')}
      </tbody>
    </table>
    <p>Page ${page} sur ${pages}${page < pages ? ` <a rel="next" href="/account/bills?page=${page + 1}">Page suivante</a>` : ''}</p>`
  )

module.exports = { loginPage, accountPage, billsPage }
