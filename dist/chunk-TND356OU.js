const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  formatNotices
} from "./chunk-KKORRJRM.js";
import {
  takeInventory
} from "./chunk-MLLNMDTV.js";
import {
  require_spdx_expression_validate,
  version
} from "./chunk-NY7NTNCJ.js";
import {
  require_deprecated,
  require_spdx_exceptions,
  require_spdx_license_ids
} from "./chunk-HUKNMB57.js";
import "./chunk-6HM4YV7D.js";
import "./chunk-P4UIXRUR.js";
import "./chunk-LBKJVQ5T.js";
import {
  __commonJS,
  __toESM
} from "./chunk-CQPF5Z3R.js";

// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses2 = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read2(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read2(/[ ]*/);
      }
      function operator() {
        var string;
        var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string = read2(possibilities[i]);
          if (string) {
            break;
          }
        }
        if (string === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string && {
          type: "OPERATOR",
          string: string.toUpperCase()
        };
      }
      function idstring() {
        return read2(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string = idstring();
        if (!string) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string;
      }
      function documentRef() {
        if (read2("DocumentRef-")) {
          var string = expectIdstring();
          return { type: "DOCUMENTREF", string };
        }
      }
      function licenseRef() {
        if (read2("LicenseRef-")) {
          var string = expectIdstring();
          return { type: "LICENSEREF", string };
        }
      }
      function identifier() {
        var begin = index;
        var string = idstring();
        if (licenses2.indexOf(string) !== -1) {
          return {
            type: "LICENSE",
            string
          };
        } else if (exceptions.indexOf(string) !== -1) {
          return {
            type: "EXCEPTION",
            string
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t === null) {
          throw new Error("Unexpected end of input");
        }
        if (t.type === "LICENSEREF") {
          next();
          string += "LicenseRef-" + t.string;
          var node2 = { license: string };
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
        index = begin;
      }
      function parseLicense() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node2 = { license: t.string };
          if (parseOperator("+")) {
            node2.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    module.exports = function(source) {
      return parse2(scan(source));
    };
  }
});

// src/bundle/inventory/licenses.ts
var import_spdx_expression_validate = __toESM(require_spdx_expression_validate(), 1);

// src/bundle/inventory/compatible.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var demands = [
  [/^AGPL-3\.0/, "agpl-3"],
  [/^GPL-3\.0/, "gpl-3"],
  [/^GPL-2\.0(?:-or-later|\+)/, "gpl-2+"],
  [/^GPL-2\.0/, "gpl-2"],
  [/^LGPL-/, "library"],
  [/^(?:MPL-2\.0|EPL-2\.0|CDDL-1\.[01])/, "file"],
  [/^(?:SSPL-|BUSL-|Elastic-|CC-BY-NC|CC-BY-ND|PolyForm-)/, "closed"],
  [
    /^(?:0BSD|AFL-|Apache-|Artistic-2|BSD-|BSL-1|BlueOak-|CC0-|CC-BY-[34]|ISC|MIT|NCSA|OFL-|PSF-|Python-|Unicode-|Unlicense|WTFPL|X11|Zlib|curl)/,
    "nothing"
  ]
];
var meets = {
  // The LGPL asks that its part can be replaced: the source of a konnector is public.
  nothing: ["nothing", "file", "library"],
  file: ["nothing", "file", "library"],
  library: ["nothing", "file", "library"],
  "gpl-2": ["nothing", "file", "library", "gpl-2", "gpl-2+"],
  "gpl-2+": ["nothing", "file", "library", "gpl-2", "gpl-2+", "gpl-3"],
  "gpl-3": ["nothing", "file", "library", "gpl-2+", "gpl-3", "agpl-3"],
  "agpl-3": ["nothing", "file", "library", "gpl-2+", "gpl-3", "agpl-3"],
  closed: ["nothing", "file"]
};
function isCompatible(license, own) {
  const theirs = read(license);
  const ours = read(own);
  if (!theirs || !ours) return void 0;
  const verdicts = leaves(ours).map((leaf) => {
    const ourDemand = demandOf(leaf);
    return ourDemand === void 0 ? void 0 : fits(theirs, ourDemand);
  });
  return verdicts.includes(true) ? true : verdicts.includes(void 0) ? void 0 : false;
}
function fits(expression, own) {
  if ("license" in expression) {
    const demand = demandOf(idOf(expression));
    return demand === void 0 ? void 0 : meets[own].includes(demand);
  }
  const sides = [fits(expression.left, own), fits(expression.right, own)];
  const decides = expression.conjunction === "or";
  if (sides.includes(decides)) return decides;
  return sides.includes(void 0) ? void 0 : !decides;
}
function leaves(expression) {
  if ("license" in expression) return [idOf(expression)];
  return [...leaves(expression.left), ...leaves(expression.right)];
}
function idOf({ license, plus }) {
  return plus ? `${license}+` : license;
}
function demandOf(id) {
  return demands.find(([pattern]) => pattern.test(id))?.[1];
}
function read(expression) {
  try {
    return (0, import_spdx_expression_parse.default)(expression);
  } catch {
    return void 0;
  }
}

// src/bundle/inventory/licenses.ts
function licenseFindings({ packages }, own) {
  const findings = [];
  const said = [...new Set(packages.flatMap(({ license }) => license ?? []))];
  const known = new Set(said.filter((license) => (0, import_spdx_expression_validate.default)(license)));
  if (own !== void 0) {
    const refused = new Set(said.filter((license) => isCompatible(license, own) === false));
    for (const { name, version: version2, license } of packages)
      if (license !== void 0 && refused.has(license))
        findings.push({
          rule: "bundle-license-incompatible",
          place: { file: "package.json" },
          message: `${name} ${version2} is under ${license}, which a konnector under ${own} cannot be published with. Choose a licence that allows it, or another package.`
        });
  }
  const unclear = packages.filter(({ license }) => license === void 0 || !known.has(license));
  if (unclear.length > 0)
    findings.push({
      rule: "bundle-license-unknown",
      place: { file: "package.json" },
      message: `Nobody can tell by its package.json under which licence ${listOf(unclear)} ${unclear.length === 1 ? "is" : "are"} bundled. Look at what came with the package; THIRD-PARTY-NOTICES.txt in the build holds it.`
    });
  return findings;
}
function listOf(packages) {
  const names = packages.map(({ name, version: version2, license }) => `${name} ${version2} (${license ?? "nothing"})`);
  return [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ");
}

// src/bundle/inventory/sbom.ts
var import_spdx_expression_validate2 = __toESM(require_spdx_expression_validate(), 1);
function createSbom(inventory, subject) {
  const self = `konnector:${subject.name}@${subject.version}`;
  const refs = inventory.packages.map(purlOf);
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      tools: { components: [{ type: "application", name: "konnector-lint", version }] },
      component: {
        type: "application",
        "bom-ref": self,
        name: subject.name,
        version: subject.version,
        ...licenses(subject.license)
      }
    },
    components: inventory.packages.map(component),
    dependencies: [{ ref: self, dependsOn: refs }, ...refs.map((ref) => ({ ref }))]
  };
  return `${JSON.stringify(bom, void 0, 2)}
`;
}
function component(bundled) {
  const [, group, name = bundled.name] = /^(@[^/]+)\/(.+)$/.exec(bundled.name) ?? [];
  const purl = purlOf(bundled);
  return {
    type: "library",
    "bom-ref": purl,
    ...group !== void 0 && { group },
    name,
    version: bundled.version,
    scope: "required",
    ...licenses(bundled.license),
    purl,
    properties: [{ name: "konnector-lint:bundled-bytes", value: String(bundled.bytes) }]
  };
}
function purlOf({ name, version: v }) {
  return `pkg:npm/${name.replace(/^@/, "%40")}@${encodeURIComponent(v)}`;
}
function licenses(license) {
  if (license === void 0) return {};
  if (!(0, import_spdx_expression_validate2.default)(license)) return { licenses: [{ license: { name: license } }] };
  const expression = /[\s()]/.test(license);
  return { licenses: [expression ? { expression: license } : { license: { id: license } }] };
}

// src/bundle/contents.ts
function describeBundle(metafile, konnector, { dir }) {
  const inventory = takeInventory(metafile, dir);
  const subject = subjectOf(konnector);
  return {
    inventory,
    notices: formatNotices(inventory, dir),
    sbom: createSbom(inventory, subject),
    findings: licenseFindings(inventory, subject.license)
  };
}
function subjectOf({ manifest, pkg }) {
  const { slug, version: version2, license } = manifest.value ?? {};
  const said = license ?? pkg?.value?.license;
  return {
    name: typeof slug === "string" ? slug : "konnector",
    version: typeof version2 === "string" ? version2 : "0.0.0",
    ...typeof said === "string" && { license: said }
  };
}
export {
  describeBundle
};
