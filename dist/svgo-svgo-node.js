import {
  __commonJS,
  __export,
  __require,
  __toESM
} from "./runtime.js";

// styles:css-select
var require_css_select = __commonJS({
  "styles:css-select"(exports, module) {
    module.exports = { walk: {} };
  }
});

// styles:css-tree
var require_css_tree = __commonJS({
  "styles:css-tree"(exports, module) {
    module.exports = { walk: {} };
  }
});

// styles:csso
var require_csso = __commonJS({
  "styles:csso"(exports, module) {
    module.exports = { walk: {} };
  }
});

// node_modules/sax/lib/sax.js
var require_sax = __commonJS({
  "node_modules/sax/lib/sax.js"(exports) {
    (function(sax) {
      sax.parser = function(strict, opt) {
        return new SAXParser(strict, opt);
      };
      sax.SAXParser = SAXParser;
      sax.SAXStream = SAXStream;
      sax.createStream = createStream;
      sax.MAX_BUFFER_LENGTH = 64 * 1024;
      var buffers = [
        "comment",
        "sgmlDecl",
        "textNode",
        "tagName",
        "doctype",
        "procInstName",
        "procInstBody",
        "entity",
        "attribName",
        "attribValue",
        "cdata",
        "script"
      ];
      sax.EVENTS = [
        "text",
        "processinginstruction",
        "sgmldeclaration",
        "doctype",
        "comment",
        "opentagstart",
        "attribute",
        "opentag",
        "closetag",
        "opencdata",
        "cdata",
        "closecdata",
        "error",
        "end",
        "ready",
        "script",
        "opennamespace",
        "closenamespace"
      ];
      function SAXParser(strict, opt) {
        if (!(this instanceof SAXParser)) {
          return new SAXParser(strict, opt);
        }
        var parser = this;
        clearBuffers(parser);
        parser.q = parser.c = "";
        parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH;
        parser.encoding = null;
        parser.opt = opt || {};
        parser.opt.lowercase = parser.opt.lowercase || parser.opt.lowercasetags;
        parser.looseCase = parser.opt.lowercase ? "toLowerCase" : "toUpperCase";
        parser.opt.maxEntityCount = parser.opt.maxEntityCount || 512;
        parser.opt.maxEntityDepth = parser.opt.maxEntityDepth || 4;
        parser.entityCount = parser.entityDepth = 0;
        parser.tags = [];
        parser.closed = parser.closedRoot = parser.sawRoot = false;
        parser.tag = parser.error = null;
        parser.strict = !!strict;
        parser.noscript = !!(strict || parser.opt.noscript);
        parser.state = S.BEGIN;
        parser.strictEntities = parser.opt.strictEntities;
        parser.ENTITIES = parser.strictEntities ? Object.create(sax.XML_ENTITIES) : Object.create(sax.ENTITIES);
        parser.attribList = [];
        if (parser.opt.xmlns) {
          parser.ns = Object.create(rootNS);
        }
        if (parser.opt.unquotedAttributeValues === void 0) {
          parser.opt.unquotedAttributeValues = !strict;
        }
        parser.trackPosition = parser.opt.position !== false;
        if (parser.trackPosition) {
          parser.position = parser.line = parser.column = 0;
        }
        emit(parser, "onready");
      }
      if (!Object.create) {
        Object.create = function(o) {
          function F() {
          }
          F.prototype = o;
          var newf = new F();
          return newf;
        };
      }
      if (!Object.keys) {
        Object.keys = function(o) {
          var a = [];
          for (var i in o) if (o.hasOwnProperty(i)) a.push(i);
          return a;
        };
      }
      function checkBufferLength(parser) {
        var maxAllowed = Math.max(sax.MAX_BUFFER_LENGTH, 10);
        var maxActual = 0;
        for (var i = 0, l = buffers.length; i < l; i++) {
          var len = parser[buffers[i]].length;
          if (len > maxAllowed) {
            switch (buffers[i]) {
              case "textNode":
                closeText(parser);
                break;
              case "cdata":
                emitNode(parser, "oncdata", parser.cdata);
                parser.cdata = "";
                break;
              case "script":
                emitNode(parser, "onscript", parser.script);
                parser.script = "";
                break;
              default:
                error(parser, "Max buffer length exceeded: " + buffers[i]);
            }
          }
          maxActual = Math.max(maxActual, len);
        }
        var m = sax.MAX_BUFFER_LENGTH - maxActual;
        parser.bufferCheckPosition = m + parser.position;
      }
      function clearBuffers(parser) {
        for (var i = 0, l = buffers.length; i < l; i++) {
          parser[buffers[i]] = "";
        }
      }
      function flushBuffers(parser) {
        closeText(parser);
        if (parser.cdata !== "") {
          emitNode(parser, "oncdata", parser.cdata);
          parser.cdata = "";
        }
        if (parser.script !== "") {
          emitNode(parser, "onscript", parser.script);
          parser.script = "";
        }
      }
      SAXParser.prototype = {
        end: function() {
          end(this);
        },
        write,
        resume: function() {
          this.error = null;
          return this;
        },
        close: function() {
          return this.write(null);
        },
        flush: function() {
          flushBuffers(this);
        }
      };
      var Stream;
      try {
        Stream = __require("stream").Stream;
      } catch (ex) {
        Stream = function() {
        };
      }
      if (!Stream) Stream = function() {
      };
      var streamWraps = sax.EVENTS.filter(function(ev) {
        return ev !== "error" && ev !== "end";
      });
      function createStream(strict, opt) {
        return new SAXStream(strict, opt);
      }
      function determineBufferEncoding(data, isEnd) {
        if (data.length >= 2) {
          if (data[0] === 255 && data[1] === 254) {
            return "utf-16le";
          }
          if (data[0] === 254 && data[1] === 255) {
            return "utf-16be";
          }
        }
        if (data.length >= 3 && data[0] === 239 && data[1] === 187 && data[2] === 191) {
          return "utf8";
        }
        if (data.length >= 4) {
          if (data[0] === 60 && data[1] === 0 && data[2] === 63 && data[3] === 0) {
            return "utf-16le";
          }
          if (data[0] === 0 && data[1] === 60 && data[2] === 0 && data[3] === 63) {
            return "utf-16be";
          }
          return "utf8";
        }
        return isEnd ? "utf8" : null;
      }
      function SAXStream(strict, opt) {
        if (!(this instanceof SAXStream)) {
          return new SAXStream(strict, opt);
        }
        Stream.apply(this);
        this._parser = new SAXParser(strict, opt);
        this.writable = true;
        this.readable = true;
        var me = this;
        this._parser.onend = function() {
          me.emit("end");
        };
        this._parser.onerror = function(er) {
          me.emit("error", er);
          me._parser.error = null;
        };
        this._decoder = null;
        this._decoderBuffer = null;
        streamWraps.forEach(function(ev) {
          Object.defineProperty(me, "on" + ev, {
            get: function() {
              return me._parser["on" + ev];
            },
            set: function(h) {
              if (!h) {
                me.removeAllListeners(ev);
                me._parser["on" + ev] = h;
                return h;
              }
              me.on(ev, h);
            },
            enumerable: true,
            configurable: false
          });
        });
      }
      SAXStream.prototype = Object.create(Stream.prototype, {
        constructor: {
          value: SAXStream
        }
      });
      SAXStream.prototype._decodeBuffer = function(data, isEnd) {
        if (this._decoderBuffer) {
          data = Buffer.concat([this._decoderBuffer, data]);
          this._decoderBuffer = null;
        }
        if (!this._decoder) {
          var encoding = determineBufferEncoding(data, isEnd);
          if (!encoding) {
            this._decoderBuffer = data;
            return "";
          }
          this._parser.encoding = encoding;
          this._decoder = new TextDecoder(encoding);
        }
        return this._decoder.decode(data, { stream: !isEnd });
      };
      SAXStream.prototype.write = function(data) {
        if (typeof Buffer === "function" && typeof Buffer.isBuffer === "function" && Buffer.isBuffer(data)) {
          data = this._decodeBuffer(data, false);
        } else if (this._decoderBuffer) {
          var remaining = this._decodeBuffer(Buffer.alloc(0), true);
          if (remaining) {
            this._parser.write(remaining);
            this.emit("data", remaining);
          }
        }
        this._parser.write(data.toString());
        this.emit("data", data);
        return true;
      };
      SAXStream.prototype.end = function(chunk) {
        if (chunk && chunk.length) {
          this.write(chunk);
        }
        if (this._decoderBuffer) {
          var finalChunk = this._decodeBuffer(Buffer.alloc(0), true);
          if (finalChunk) {
            this._parser.write(finalChunk);
            this.emit("data", finalChunk);
          }
        } else if (this._decoder) {
          var remaining = this._decoder.decode();
          if (remaining) {
            this._parser.write(remaining);
            this.emit("data", remaining);
          }
        }
        this._parser.end();
        return true;
      };
      SAXStream.prototype.on = function(ev, handler) {
        var me = this;
        if (!me._parser["on" + ev] && streamWraps.indexOf(ev) !== -1) {
          me._parser["on" + ev] = function() {
            var args = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
            args.splice(0, 0, ev);
            me.emit.apply(me, args);
          };
        }
        return Stream.prototype.on.call(me, ev, handler);
      };
      var CDATAre = /^\[CDATA\[$/i;
      var DOCTYPEre = /^DOCTYPE$/i;
      var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
      var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
      var rootNS = { xml: XML_NAMESPACE, xmlns: XMLNS_NAMESPACE };
      var nameStart = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
      var nameBody = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
      var entityStart = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
      var entityBody = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
      function isWhitespace(c) {
        return c === " " || c === "\n" || c === "\r" || c === "	";
      }
      function isQuote(c) {
        return c === '"' || c === "'";
      }
      function isAttribEnd(c) {
        return c === ">" || isWhitespace(c);
      }
      function isMatch(regex, c) {
        return regex.test(c);
      }
      function notMatch(regex, c) {
        return !isMatch(regex, c);
      }
      var S = 0;
      sax.STATE = {
        BEGIN: S++,
        // leading byte order mark or whitespace
        BEGIN_WHITESPACE: S++,
        // leading whitespace
        TEXT: S++,
        // general stuff
        TEXT_ENTITY: S++,
        // &amp and such.
        OPEN_WAKA: S++,
        // <
        SGML_DECL: S++,
        // <!BLARG
        SGML_DECL_QUOTED: S++,
        // <!BLARG foo "bar
        DOCTYPE: S++,
        // <!DOCTYPE
        DOCTYPE_QUOTED: S++,
        // <!DOCTYPE "//blah
        DOCTYPE_DTD: S++,
        // <!DOCTYPE "//blah" [ ...
        DOCTYPE_DTD_QUOTED: S++,
        // <!DOCTYPE "//blah" [ "foo
        COMMENT_STARTING: S++,
        // <!-
        COMMENT: S++,
        // <!--
        COMMENT_ENDING: S++,
        // <!-- blah -
        COMMENT_ENDED: S++,
        // <!-- blah --
        CDATA: S++,
        // <![CDATA[ something
        CDATA_ENDING: S++,
        // ]
        CDATA_ENDING_2: S++,
        // ]]
        PROC_INST: S++,
        // <?hi
        PROC_INST_BODY: S++,
        // <?hi there
        PROC_INST_ENDING: S++,
        // <?hi "there" ?
        OPEN_TAG: S++,
        // <strong
        OPEN_TAG_SLASH: S++,
        // <strong /
        ATTRIB: S++,
        // <a
        ATTRIB_NAME: S++,
        // <a foo
        ATTRIB_NAME_SAW_WHITE: S++,
        // <a foo _
        ATTRIB_VALUE: S++,
        // <a foo=
        ATTRIB_VALUE_QUOTED: S++,
        // <a foo="bar
        ATTRIB_VALUE_CLOSED: S++,
        // <a foo="bar"
        ATTRIB_VALUE_UNQUOTED: S++,
        // <a foo=bar
        ATTRIB_VALUE_ENTITY_Q: S++,
        // <foo bar="&quot;"
        ATTRIB_VALUE_ENTITY_U: S++,
        // <foo bar=&quot
        CLOSE_TAG: S++,
        // </a
        CLOSE_TAG_SAW_WHITE: S++,
        // </a   >
        SCRIPT: S++,
        // <script> ...
        SCRIPT_ENDING: S++
        // <script> ... <
      };
      sax.XML_ENTITIES = Object.assign(/* @__PURE__ */ Object.create(null), {
        amp: "&",
        gt: ">",
        lt: "<",
        quot: '"',
        apos: "'"
      });
      sax.ENTITIES = Object.assign(/* @__PURE__ */ Object.create(null), {
        amp: "&",
        gt: ">",
        lt: "<",
        quot: '"',
        apos: "'",
        AElig: 198,
        Aacute: 193,
        Acirc: 194,
        Agrave: 192,
        Aring: 197,
        Atilde: 195,
        Auml: 196,
        Ccedil: 199,
        ETH: 208,
        Eacute: 201,
        Ecirc: 202,
        Egrave: 200,
        Euml: 203,
        Iacute: 205,
        Icirc: 206,
        Igrave: 204,
        Iuml: 207,
        Ntilde: 209,
        Oacute: 211,
        Ocirc: 212,
        Ograve: 210,
        Oslash: 216,
        Otilde: 213,
        Ouml: 214,
        THORN: 222,
        Uacute: 218,
        Ucirc: 219,
        Ugrave: 217,
        Uuml: 220,
        Yacute: 221,
        aacute: 225,
        acirc: 226,
        aelig: 230,
        agrave: 224,
        aring: 229,
        atilde: 227,
        auml: 228,
        ccedil: 231,
        eacute: 233,
        ecirc: 234,
        egrave: 232,
        eth: 240,
        euml: 235,
        iacute: 237,
        icirc: 238,
        igrave: 236,
        iuml: 239,
        ntilde: 241,
        oacute: 243,
        ocirc: 244,
        ograve: 242,
        oslash: 248,
        otilde: 245,
        ouml: 246,
        szlig: 223,
        thorn: 254,
        uacute: 250,
        ucirc: 251,
        ugrave: 249,
        uuml: 252,
        yacute: 253,
        yuml: 255,
        copy: 169,
        reg: 174,
        nbsp: 160,
        iexcl: 161,
        cent: 162,
        pound: 163,
        curren: 164,
        yen: 165,
        brvbar: 166,
        sect: 167,
        uml: 168,
        ordf: 170,
        laquo: 171,
        not: 172,
        shy: 173,
        macr: 175,
        deg: 176,
        plusmn: 177,
        sup1: 185,
        sup2: 178,
        sup3: 179,
        acute: 180,
        micro: 181,
        para: 182,
        middot: 183,
        cedil: 184,
        ordm: 186,
        raquo: 187,
        frac14: 188,
        frac12: 189,
        frac34: 190,
        iquest: 191,
        times: 215,
        divide: 247,
        OElig: 338,
        oelig: 339,
        Scaron: 352,
        scaron: 353,
        Yuml: 376,
        fnof: 402,
        circ: 710,
        tilde: 732,
        Alpha: 913,
        Beta: 914,
        Gamma: 915,
        Delta: 916,
        Epsilon: 917,
        Zeta: 918,
        Eta: 919,
        Theta: 920,
        Iota: 921,
        Kappa: 922,
        Lambda: 923,
        Mu: 924,
        Nu: 925,
        Xi: 926,
        Omicron: 927,
        Pi: 928,
        Rho: 929,
        Sigma: 931,
        Tau: 932,
        Upsilon: 933,
        Phi: 934,
        Chi: 935,
        Psi: 936,
        Omega: 937,
        alpha: 945,
        beta: 946,
        gamma: 947,
        delta: 948,
        epsilon: 949,
        zeta: 950,
        eta: 951,
        theta: 952,
        iota: 953,
        kappa: 954,
        lambda: 955,
        mu: 956,
        nu: 957,
        xi: 958,
        omicron: 959,
        pi: 960,
        rho: 961,
        sigmaf: 962,
        sigma: 963,
        tau: 964,
        upsilon: 965,
        phi: 966,
        chi: 967,
        psi: 968,
        omega: 969,
        thetasym: 977,
        upsih: 978,
        piv: 982,
        ensp: 8194,
        emsp: 8195,
        thinsp: 8201,
        zwnj: 8204,
        zwj: 8205,
        lrm: 8206,
        rlm: 8207,
        ndash: 8211,
        mdash: 8212,
        lsquo: 8216,
        rsquo: 8217,
        sbquo: 8218,
        ldquo: 8220,
        rdquo: 8221,
        bdquo: 8222,
        dagger: 8224,
        Dagger: 8225,
        bull: 8226,
        hellip: 8230,
        permil: 8240,
        prime: 8242,
        Prime: 8243,
        lsaquo: 8249,
        rsaquo: 8250,
        oline: 8254,
        frasl: 8260,
        euro: 8364,
        image: 8465,
        weierp: 8472,
        real: 8476,
        trade: 8482,
        alefsym: 8501,
        larr: 8592,
        uarr: 8593,
        rarr: 8594,
        darr: 8595,
        harr: 8596,
        crarr: 8629,
        lArr: 8656,
        uArr: 8657,
        rArr: 8658,
        dArr: 8659,
        hArr: 8660,
        forall: 8704,
        part: 8706,
        exist: 8707,
        empty: 8709,
        nabla: 8711,
        isin: 8712,
        notin: 8713,
        ni: 8715,
        prod: 8719,
        sum: 8721,
        minus: 8722,
        lowast: 8727,
        radic: 8730,
        prop: 8733,
        infin: 8734,
        ang: 8736,
        and: 8743,
        or: 8744,
        cap: 8745,
        cup: 8746,
        int: 8747,
        there4: 8756,
        sim: 8764,
        cong: 8773,
        asymp: 8776,
        ne: 8800,
        equiv: 8801,
        le: 8804,
        ge: 8805,
        sub: 8834,
        sup: 8835,
        nsub: 8836,
        sube: 8838,
        supe: 8839,
        oplus: 8853,
        otimes: 8855,
        perp: 8869,
        sdot: 8901,
        lceil: 8968,
        rceil: 8969,
        lfloor: 8970,
        rfloor: 8971,
        lang: 9001,
        rang: 9002,
        loz: 9674,
        spades: 9824,
        clubs: 9827,
        hearts: 9829,
        diams: 9830
      });
      Object.keys(sax.ENTITIES).forEach(function(key) {
        var e = sax.ENTITIES[key];
        var s2 = typeof e === "number" ? String.fromCharCode(e) : e;
        sax.ENTITIES[key] = s2;
      });
      for (var s in sax.STATE) {
        sax.STATE[sax.STATE[s]] = s;
      }
      S = sax.STATE;
      function emit(parser, event, data) {
        parser[event] && parser[event](data);
      }
      function getDeclaredEncoding(body) {
        var match = body && body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
        return match ? match[2] : null;
      }
      function normalizeEncodingName(encoding) {
        if (!encoding) {
          return null;
        }
        return encoding.toLowerCase().replace(/[^a-z0-9]/g, "");
      }
      function encodingsMatch(detectedEncoding, declaredEncoding) {
        const detected = normalizeEncodingName(detectedEncoding);
        const declared = normalizeEncodingName(declaredEncoding);
        if (!detected || !declared) {
          return true;
        }
        if (declared === "utf16") {
          return detected === "utf16le" || detected === "utf16be";
        }
        return detected === declared;
      }
      function validateXmlDeclarationEncoding(parser, data) {
        if (!parser.strict || !parser.encoding || !data || data.name !== "xml") {
          return;
        }
        var declaredEncoding = getDeclaredEncoding(data.body);
        if (declaredEncoding && !encodingsMatch(parser.encoding, declaredEncoding)) {
          strictFail(
            parser,
            "XML declaration encoding " + declaredEncoding + " does not match detected stream encoding " + parser.encoding.toUpperCase()
          );
        }
      }
      function emitNode(parser, nodeType, data) {
        if (parser.textNode) closeText(parser);
        emit(parser, nodeType, data);
      }
      function closeText(parser) {
        parser.textNode = textopts(parser.opt, parser.textNode);
        if (parser.textNode) emit(parser, "ontext", parser.textNode);
        parser.textNode = "";
      }
      function textopts(opt, text) {
        if (opt.trim) text = text.trim();
        if (opt.normalize) text = text.replace(/\s+/g, " ");
        return text;
      }
      function error(parser, er) {
        closeText(parser);
        if (parser.trackPosition) {
          er += "\nLine: " + parser.line + "\nColumn: " + parser.column + "\nChar: " + parser.c;
        }
        er = new Error(er);
        parser.error = er;
        emit(parser, "onerror", er);
        return parser;
      }
      function end(parser) {
        if (parser.sawRoot && !parser.closedRoot)
          strictFail(parser, "Unclosed root tag");
        if (parser.state !== S.BEGIN && parser.state !== S.BEGIN_WHITESPACE && parser.state !== S.TEXT) {
          error(parser, "Unexpected end");
        }
        closeText(parser);
        parser.c = "";
        parser.closed = true;
        emit(parser, "onend");
        SAXParser.call(parser, parser.strict, parser.opt);
        return parser;
      }
      function strictFail(parser, message) {
        if (typeof parser !== "object" || !(parser instanceof SAXParser)) {
          throw new Error("bad call to strictFail");
        }
        if (parser.strict) {
          error(parser, message);
        }
      }
      function newTag(parser) {
        if (!parser.strict) parser.tagName = parser.tagName[parser.looseCase]();
        var parent = parser.tags[parser.tags.length - 1] || parser;
        var tag = parser.tag = { name: parser.tagName, attributes: {} };
        if (parser.opt.xmlns) {
          tag.ns = parent.ns;
        }
        parser.attribList.length = 0;
        emitNode(parser, "onopentagstart", tag);
      }
      function qname(name15, attribute) {
        var i = name15.indexOf(":");
        var qualName = i < 0 ? ["", name15] : name15.split(":");
        var prefix = qualName[0];
        var local = qualName[1];
        if (attribute && name15 === "xmlns") {
          prefix = "xmlns";
          local = "";
        }
        return { prefix, local };
      }
      function attrib(parser) {
        if (!parser.strict) {
          parser.attribName = parser.attribName[parser.looseCase]();
        }
        if (parser.attribList.indexOf(parser.attribName) !== -1 || parser.tag.attributes.hasOwnProperty(parser.attribName)) {
          parser.attribName = parser.attribValue = "";
          return;
        }
        if (parser.opt.xmlns) {
          var qn = qname(parser.attribName, true);
          var prefix = qn.prefix;
          var local = qn.local;
          if (prefix === "xmlns") {
            if (local === "xml" && parser.attribValue !== XML_NAMESPACE) {
              strictFail(
                parser,
                "xml: prefix must be bound to " + XML_NAMESPACE + "\nActual: " + parser.attribValue
              );
            } else if (local === "xmlns" && parser.attribValue !== XMLNS_NAMESPACE) {
              strictFail(
                parser,
                "xmlns: prefix must be bound to " + XMLNS_NAMESPACE + "\nActual: " + parser.attribValue
              );
            } else {
              var tag = parser.tag;
              var parent = parser.tags[parser.tags.length - 1] || parser;
              if (tag.ns === parent.ns) {
                tag.ns = Object.create(parent.ns);
              }
              tag.ns[local] = parser.attribValue;
            }
          }
          parser.attribList.push([parser.attribName, parser.attribValue]);
        } else {
          parser.tag.attributes[parser.attribName] = parser.attribValue;
          emitNode(parser, "onattribute", {
            name: parser.attribName,
            value: parser.attribValue
          });
        }
        parser.attribName = parser.attribValue = "";
      }
      function openTag(parser, selfClosing) {
        if (parser.opt.xmlns) {
          var tag = parser.tag;
          var qn = qname(parser.tagName);
          tag.prefix = qn.prefix;
          tag.local = qn.local;
          tag.uri = tag.ns[qn.prefix] || "";
          if (tag.prefix && !tag.uri) {
            strictFail(
              parser,
              "Unbound namespace prefix: " + JSON.stringify(parser.tagName)
            );
            tag.uri = qn.prefix;
          }
          var parent = parser.tags[parser.tags.length - 1] || parser;
          if (tag.ns && parent.ns !== tag.ns) {
            Object.keys(tag.ns).forEach(function(p) {
              emitNode(parser, "onopennamespace", {
                prefix: p,
                uri: tag.ns[p]
              });
            });
          }
          for (var i = 0, l = parser.attribList.length; i < l; i++) {
            var nv = parser.attribList[i];
            var name15 = nv[0];
            var value = nv[1];
            var qualName = qname(name15, true);
            var prefix = qualName.prefix;
            var local = qualName.local;
            var uri = prefix === "" ? "" : tag.ns[prefix] || "";
            var a = {
              name: name15,
              value,
              prefix,
              local,
              uri
            };
            if (prefix && prefix !== "xmlns" && !uri) {
              strictFail(
                parser,
                "Unbound namespace prefix: " + JSON.stringify(prefix)
              );
              a.uri = prefix;
            }
            parser.tag.attributes[name15] = a;
            emitNode(parser, "onattribute", a);
          }
          parser.attribList.length = 0;
        }
        parser.tag.isSelfClosing = !!selfClosing;
        parser.sawRoot = true;
        parser.tags.push(parser.tag);
        emitNode(parser, "onopentag", parser.tag);
        if (!selfClosing) {
          if (!parser.noscript && parser.tagName.toLowerCase() === "script") {
            parser.state = S.SCRIPT;
          } else {
            parser.state = S.TEXT;
          }
          parser.tag = null;
          parser.tagName = "";
        }
        parser.attribName = parser.attribValue = "";
        parser.attribList.length = 0;
      }
      function closeTag(parser) {
        if (!parser.tagName) {
          strictFail(parser, "Weird empty close tag.");
          parser.textNode += "</>";
          parser.state = S.TEXT;
          return;
        }
        if (parser.script) {
          if (parser.tagName !== "script") {
            parser.script += "</" + parser.tagName + ">";
            parser.tagName = "";
            parser.state = S.SCRIPT;
            return;
          }
          emitNode(parser, "onscript", parser.script);
          parser.script = "";
        }
        var t = parser.tags.length;
        var tagName = parser.tagName;
        if (!parser.strict) {
          tagName = tagName[parser.looseCase]();
        }
        var closeTo = tagName;
        while (t--) {
          var close = parser.tags[t];
          if (close.name !== closeTo) {
            strictFail(parser, "Unexpected close tag");
          } else {
            break;
          }
        }
        if (t < 0) {
          strictFail(parser, "Unmatched closing tag: " + parser.tagName);
          parser.textNode += "</" + parser.tagName + ">";
          parser.state = S.TEXT;
          return;
        }
        parser.tagName = tagName;
        var s2 = parser.tags.length;
        while (s2-- > t) {
          var tag = parser.tag = parser.tags.pop();
          parser.tagName = parser.tag.name;
          emitNode(parser, "onclosetag", parser.tagName);
          var x = {};
          for (var i in tag.ns) {
            x[i] = tag.ns[i];
          }
          var parent = parser.tags[parser.tags.length - 1] || parser;
          if (parser.opt.xmlns && tag.ns !== parent.ns) {
            Object.keys(tag.ns).forEach(function(p) {
              var n = tag.ns[p];
              emitNode(parser, "onclosenamespace", { prefix: p, uri: n });
            });
          }
        }
        if (t === 0) parser.closedRoot = true;
        parser.tagName = parser.attribValue = parser.attribName = "";
        parser.attribList.length = 0;
        parser.state = S.TEXT;
      }
      function parseEntity(parser) {
        var entity = parser.entity;
        var entityLC = entity.toLowerCase();
        var num;
        var numStr = "";
        if (parser.ENTITIES[entity]) {
          return parser.ENTITIES[entity];
        }
        if (parser.ENTITIES[entityLC]) {
          return parser.ENTITIES[entityLC];
        }
        entity = entityLC;
        if (entity.charAt(0) === "#") {
          if (entity.charAt(1) === "x") {
            entity = entity.slice(2);
            num = parseInt(entity, 16);
            numStr = num.toString(16);
          } else {
            entity = entity.slice(1);
            num = parseInt(entity, 10);
            numStr = num.toString(10);
          }
        }
        entity = entity.replace(/^0+/, "");
        if (isNaN(num) || numStr.toLowerCase() !== entity || num < 0 || num > 1114111 || !isXmlChar(num)) {
          strictFail(parser, "Invalid character entity");
          return "&" + parser.entity + ";";
        }
        return String.fromCodePoint(num);
      }
      function isXmlChar(num) {
        return num === 9 || num === 10 || num === 13 || num >= 32 && num <= 55295 || num >= 57344 && num <= 65533 || num >= 65536 && num <= 1114111;
      }
      function beginWhiteSpace(parser, c) {
        if (c === "<") {
          parser.state = S.OPEN_WAKA;
          parser.startTagPosition = parser.position;
        } else if (!isWhitespace(c)) {
          strictFail(parser, "Non-whitespace before first tag.");
          parser.textNode = c;
          parser.state = S.TEXT;
        }
      }
      function charAt(chunk, i) {
        var result = "";
        if (i < chunk.length) {
          result = chunk.charAt(i);
        }
        return result;
      }
      function write(chunk) {
        var parser = this;
        if (this.error) {
          throw this.error;
        }
        if (parser.closed) {
          return error(
            parser,
            "Cannot write after close. Assign an onready handler."
          );
        }
        if (chunk === null) {
          return end(parser);
        }
        if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        var i = 0;
        var c = "";
        while (true) {
          c = charAt(chunk, i++);
          parser.c = c;
          if (!c) {
            break;
          }
          if (parser.trackPosition) {
            parser.position++;
            if (c === "\n") {
              parser.line++;
              parser.column = 0;
            } else {
              parser.column++;
            }
          }
          switch (parser.state) {
            case S.BEGIN:
              parser.state = S.BEGIN_WHITESPACE;
              if (c === "\uFEFF") {
                continue;
              }
              beginWhiteSpace(parser, c);
              continue;
            case S.BEGIN_WHITESPACE:
              beginWhiteSpace(parser, c);
              continue;
            case S.TEXT:
              if (parser.sawRoot && !parser.closedRoot) {
                var starti = i - 1;
                while (c && c !== "<" && c !== "&") {
                  c = charAt(chunk, i++);
                  if (c && parser.trackPosition) {
                    parser.position++;
                    if (c === "\n") {
                      parser.line++;
                      parser.column = 0;
                    } else {
                      parser.column++;
                    }
                  }
                }
                parser.textNode += chunk.substring(starti, i - 1);
              }
              if (c === "<" && !(parser.sawRoot && parser.closedRoot && !parser.strict)) {
                parser.state = S.OPEN_WAKA;
                parser.startTagPosition = parser.position;
              } else {
                if (!isWhitespace(c) && (!parser.sawRoot || parser.closedRoot)) {
                  strictFail(parser, "Text data outside of root node.");
                }
                if (c === "&") {
                  parser.state = S.TEXT_ENTITY;
                } else {
                  parser.textNode += c;
                }
              }
              continue;
            case S.SCRIPT:
              if (c === "<") {
                parser.state = S.SCRIPT_ENDING;
              } else {
                parser.script += c;
              }
              continue;
            case S.SCRIPT_ENDING:
              if (c === "/") {
                parser.state = S.CLOSE_TAG;
              } else {
                parser.script += "<" + c;
                parser.state = S.SCRIPT;
              }
              continue;
            case S.OPEN_WAKA:
              if (c === "!") {
                parser.state = S.SGML_DECL;
                parser.sgmlDecl = "";
              } else if (isWhitespace(c)) {
              } else if (isMatch(nameStart, c)) {
                parser.state = S.OPEN_TAG;
                parser.tagName = c;
              } else if (c === "/") {
                parser.state = S.CLOSE_TAG;
                parser.tagName = "";
              } else if (c === "?") {
                parser.state = S.PROC_INST;
                parser.procInstName = parser.procInstBody = "";
              } else {
                strictFail(parser, "Unencoded <");
                if (parser.startTagPosition + 1 < parser.position) {
                  var pad = parser.position - parser.startTagPosition;
                  c = new Array(pad).join(" ") + c;
                }
                parser.textNode += "<" + c;
                parser.state = S.TEXT;
              }
              continue;
            case S.SGML_DECL:
              if (parser.sgmlDecl + c === "--") {
                parser.state = S.COMMENT;
                parser.comment = "";
                parser.sgmlDecl = "";
                continue;
              }
              if (parser.doctype && parser.doctype !== true && parser.sgmlDecl) {
                parser.state = S.DOCTYPE_DTD;
                parser.doctype += "<!" + parser.sgmlDecl + c;
                parser.sgmlDecl = "";
              } else if (CDATAre.test(parser.sgmlDecl + c)) {
                emitNode(parser, "onopencdata");
                parser.state = S.CDATA;
                parser.sgmlDecl = "";
                parser.cdata = "";
              } else if (DOCTYPEre.test(parser.sgmlDecl + c)) {
                parser.state = S.DOCTYPE;
                if (parser.doctype || parser.sawRoot) {
                  strictFail(
                    parser,
                    "Inappropriately located doctype declaration"
                  );
                }
                parser.doctype = "";
                parser.sgmlDecl = "";
              } else if (c === ">") {
                emitNode(parser, "onsgmldeclaration", parser.sgmlDecl);
                parser.sgmlDecl = "";
                parser.state = S.TEXT;
              } else if (isQuote(c)) {
                parser.state = S.SGML_DECL_QUOTED;
                parser.sgmlDecl += c;
              } else {
                parser.sgmlDecl += c;
              }
              continue;
            case S.SGML_DECL_QUOTED:
              if (c === parser.q) {
                parser.state = S.SGML_DECL;
                parser.q = "";
              }
              parser.sgmlDecl += c;
              continue;
            case S.DOCTYPE:
              if (c === ">") {
                parser.state = S.TEXT;
                emitNode(parser, "ondoctype", parser.doctype);
                parser.doctype = true;
              } else {
                parser.doctype += c;
                if (c === "[") {
                  parser.state = S.DOCTYPE_DTD;
                } else if (isQuote(c)) {
                  parser.state = S.DOCTYPE_QUOTED;
                  parser.q = c;
                }
              }
              continue;
            case S.DOCTYPE_QUOTED:
              parser.doctype += c;
              if (c === parser.q) {
                parser.q = "";
                parser.state = S.DOCTYPE;
              }
              continue;
            case S.DOCTYPE_DTD:
              if (c === "]") {
                parser.doctype += c;
                parser.state = S.DOCTYPE;
              } else if (c === "<") {
                parser.state = S.OPEN_WAKA;
                parser.startTagPosition = parser.position;
              } else if (isQuote(c)) {
                parser.doctype += c;
                parser.state = S.DOCTYPE_DTD_QUOTED;
                parser.q = c;
              } else {
                parser.doctype += c;
              }
              continue;
            case S.DOCTYPE_DTD_QUOTED:
              parser.doctype += c;
              if (c === parser.q) {
                parser.state = S.DOCTYPE_DTD;
                parser.q = "";
              }
              continue;
            case S.COMMENT:
              if (c === "-") {
                parser.state = S.COMMENT_ENDING;
              } else {
                parser.comment += c;
              }
              continue;
            case S.COMMENT_ENDING:
              if (c === "-") {
                parser.state = S.COMMENT_ENDED;
                parser.comment = textopts(parser.opt, parser.comment);
                if (parser.comment) {
                  emitNode(parser, "oncomment", parser.comment);
                }
                parser.comment = "";
              } else {
                parser.comment += "-" + c;
                parser.state = S.COMMENT;
              }
              continue;
            case S.COMMENT_ENDED:
              if (c !== ">") {
                strictFail(parser, "Malformed comment");
                parser.comment += "--" + c;
                parser.state = S.COMMENT;
              } else if (parser.doctype && parser.doctype !== true) {
                parser.state = S.DOCTYPE_DTD;
              } else {
                parser.state = S.TEXT;
              }
              continue;
            case S.CDATA:
              var starti = i - 1;
              while (c && c !== "]") {
                c = charAt(chunk, i++);
                if (c && parser.trackPosition) {
                  parser.position++;
                  if (c === "\n") {
                    parser.line++;
                    parser.column = 0;
                  } else {
                    parser.column++;
                  }
                }
              }
              parser.cdata += chunk.substring(starti, i - 1);
              if (c === "]") {
                parser.state = S.CDATA_ENDING;
              }
              continue;
            case S.CDATA_ENDING:
              if (c === "]") {
                parser.state = S.CDATA_ENDING_2;
              } else {
                parser.cdata += "]" + c;
                parser.state = S.CDATA;
              }
              continue;
            case S.CDATA_ENDING_2:
              if (c === ">") {
                if (parser.cdata) {
                  emitNode(parser, "oncdata", parser.cdata);
                }
                emitNode(parser, "onclosecdata");
                parser.cdata = "";
                parser.state = S.TEXT;
              } else if (c === "]") {
                parser.cdata += "]";
              } else {
                parser.cdata += "]]" + c;
                parser.state = S.CDATA;
              }
              continue;
            case S.PROC_INST:
              if (c === "?") {
                parser.state = S.PROC_INST_ENDING;
              } else if (isWhitespace(c)) {
                parser.state = S.PROC_INST_BODY;
              } else {
                parser.procInstName += c;
              }
              continue;
            case S.PROC_INST_BODY:
              if (!parser.procInstBody && isWhitespace(c)) {
                continue;
              } else if (c === "?") {
                parser.state = S.PROC_INST_ENDING;
              } else {
                parser.procInstBody += c;
              }
              continue;
            case S.PROC_INST_ENDING:
              if (c === ">") {
                const procInstEndData = {
                  name: parser.procInstName,
                  body: parser.procInstBody
                };
                validateXmlDeclarationEncoding(parser, procInstEndData);
                emitNode(parser, "onprocessinginstruction", procInstEndData);
                parser.procInstName = parser.procInstBody = "";
                parser.state = S.TEXT;
              } else {
                parser.procInstBody += "?" + c;
                parser.state = S.PROC_INST_BODY;
              }
              continue;
            case S.OPEN_TAG:
              if (isMatch(nameBody, c)) {
                parser.tagName += c;
              } else {
                newTag(parser);
                if (c === ">") {
                  openTag(parser);
                } else if (c === "/") {
                  parser.state = S.OPEN_TAG_SLASH;
                } else {
                  if (!isWhitespace(c)) {
                    strictFail(parser, "Invalid character in tag name");
                  }
                  parser.state = S.ATTRIB;
                }
              }
              continue;
            case S.OPEN_TAG_SLASH:
              if (c === ">") {
                openTag(parser, true);
                closeTag(parser);
              } else {
                strictFail(
                  parser,
                  "Forward-slash in opening tag not followed by >"
                );
                parser.state = S.ATTRIB;
              }
              continue;
            case S.ATTRIB:
              if (isWhitespace(c)) {
                continue;
              } else if (c === ">") {
                openTag(parser);
              } else if (c === "/") {
                parser.state = S.OPEN_TAG_SLASH;
              } else if (isMatch(nameStart, c)) {
                parser.attribName = c;
                parser.attribValue = "";
                parser.state = S.ATTRIB_NAME;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_NAME:
              if (c === "=") {
                parser.state = S.ATTRIB_VALUE;
              } else if (c === ">") {
                strictFail(parser, "Attribute without value");
                parser.attribValue = parser.attribName;
                attrib(parser);
                openTag(parser);
              } else if (isWhitespace(c)) {
                parser.state = S.ATTRIB_NAME_SAW_WHITE;
              } else if (isMatch(nameBody, c)) {
                parser.attribName += c;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_NAME_SAW_WHITE:
              if (c === "=") {
                parser.state = S.ATTRIB_VALUE;
              } else if (isWhitespace(c)) {
                continue;
              } else {
                strictFail(parser, "Attribute without value");
                parser.tag.attributes[parser.attribName] = "";
                parser.attribValue = "";
                emitNode(parser, "onattribute", {
                  name: parser.attribName,
                  value: ""
                });
                parser.attribName = "";
                if (c === ">") {
                  openTag(parser);
                } else if (isMatch(nameStart, c)) {
                  parser.attribName = c;
                  parser.state = S.ATTRIB_NAME;
                } else {
                  strictFail(parser, "Invalid attribute name");
                  parser.state = S.ATTRIB;
                }
              }
              continue;
            case S.ATTRIB_VALUE:
              if (isWhitespace(c)) {
                continue;
              } else if (isQuote(c)) {
                parser.q = c;
                parser.state = S.ATTRIB_VALUE_QUOTED;
              } else {
                if (!parser.opt.unquotedAttributeValues) {
                  error(parser, "Unquoted attribute value");
                }
                parser.state = S.ATTRIB_VALUE_UNQUOTED;
                parser.attribValue = c;
              }
              continue;
            case S.ATTRIB_VALUE_QUOTED:
              if (c !== parser.q) {
                if (c === "&") {
                  parser.state = S.ATTRIB_VALUE_ENTITY_Q;
                } else {
                  parser.attribValue += c;
                }
                continue;
              }
              attrib(parser);
              parser.q = "";
              parser.state = S.ATTRIB_VALUE_CLOSED;
              continue;
            case S.ATTRIB_VALUE_CLOSED:
              if (isWhitespace(c)) {
                parser.state = S.ATTRIB;
              } else if (c === ">") {
                openTag(parser);
              } else if (c === "/") {
                parser.state = S.OPEN_TAG_SLASH;
              } else if (isMatch(nameStart, c)) {
                strictFail(parser, "No whitespace between attributes");
                parser.attribName = c;
                parser.attribValue = "";
                parser.state = S.ATTRIB_NAME;
              } else {
                strictFail(parser, "Invalid attribute name");
              }
              continue;
            case S.ATTRIB_VALUE_UNQUOTED:
              if (!isAttribEnd(c)) {
                if (c === "&") {
                  parser.state = S.ATTRIB_VALUE_ENTITY_U;
                } else {
                  parser.attribValue += c;
                }
                continue;
              }
              attrib(parser);
              if (c === ">") {
                openTag(parser);
              } else {
                parser.state = S.ATTRIB;
              }
              continue;
            case S.CLOSE_TAG:
              if (!parser.tagName) {
                if (isWhitespace(c)) {
                  continue;
                } else if (notMatch(nameStart, c)) {
                  if (parser.script) {
                    parser.script += "</" + c;
                    parser.state = S.SCRIPT;
                  } else {
                    strictFail(parser, "Invalid tagname in closing tag.");
                  }
                } else {
                  parser.tagName = c;
                }
              } else if (c === ">") {
                closeTag(parser);
              } else if (isMatch(nameBody, c)) {
                parser.tagName += c;
              } else if (parser.script) {
                parser.script += "</" + parser.tagName + c;
                parser.tagName = "";
                parser.state = S.SCRIPT;
              } else {
                if (!isWhitespace(c)) {
                  strictFail(parser, "Invalid tagname in closing tag");
                }
                parser.state = S.CLOSE_TAG_SAW_WHITE;
              }
              continue;
            case S.CLOSE_TAG_SAW_WHITE:
              if (isWhitespace(c)) {
                continue;
              }
              if (c === ">") {
                closeTag(parser);
              } else {
                strictFail(parser, "Invalid characters in closing tag");
              }
              continue;
            case S.TEXT_ENTITY:
            case S.ATTRIB_VALUE_ENTITY_Q:
            case S.ATTRIB_VALUE_ENTITY_U:
              var returnState;
              var buffer;
              switch (parser.state) {
                case S.TEXT_ENTITY:
                  returnState = S.TEXT;
                  buffer = "textNode";
                  break;
                case S.ATTRIB_VALUE_ENTITY_Q:
                  returnState = S.ATTRIB_VALUE_QUOTED;
                  buffer = "attribValue";
                  break;
                case S.ATTRIB_VALUE_ENTITY_U:
                  returnState = S.ATTRIB_VALUE_UNQUOTED;
                  buffer = "attribValue";
                  break;
              }
              if (c === ";") {
                var parsedEntity = parseEntity(parser);
                if (parser.opt.unparsedEntities && !Object.values(sax.XML_ENTITIES).includes(parsedEntity)) {
                  if ((parser.entityCount += 1) > parser.opt.maxEntityCount) {
                    error(
                      parser,
                      "Parsed entity count exceeds max entity count"
                    );
                  }
                  if ((parser.entityDepth += 1) > parser.opt.maxEntityDepth) {
                    error(
                      parser,
                      "Parsed entity depth exceeds max entity depth"
                    );
                  }
                  parser.entity = "";
                  parser.state = returnState;
                  parser.write(parsedEntity);
                  parser.entityDepth -= 1;
                } else {
                  parser[buffer] += parsedEntity;
                  parser.entity = "";
                  parser.state = returnState;
                }
              } else if (isMatch(parser.entity.length ? entityBody : entityStart, c)) {
                parser.entity += c;
              } else {
                strictFail(parser, "Invalid character in entity name");
                parser[buffer] += "&" + parser.entity + c;
                parser.entity = "";
                parser.state = returnState;
              }
              continue;
            default: {
              throw new Error(parser, "Unknown state: " + parser.state);
            }
          }
        }
        if (parser.position >= parser.bufferCheckPosition) {
          checkBufferLength(parser);
        }
        return parser;
      }
      if (!String.fromCodePoint) {
        ;
        (function() {
          var stringFromCharCode = String.fromCharCode;
          var floor = Math.floor;
          var fromCodePoint = function() {
            var MAX_SIZE = 16384;
            var codeUnits = [];
            var highSurrogate;
            var lowSurrogate;
            var index = -1;
            var length = arguments.length;
            if (!length) {
              return "";
            }
            var result = "";
            while (++index < length) {
              var codePoint = Number(arguments[index]);
              if (!isFinite(codePoint) || // `NaN`, `+Infinity`, or `-Infinity`
              codePoint < 0 || // not a valid Unicode code point
              codePoint > 1114111 || // not a valid Unicode code point
              floor(codePoint) !== codePoint) {
                throw RangeError("Invalid code point: " + codePoint);
              }
              if (codePoint <= 65535) {
                codeUnits.push(codePoint);
              } else {
                codePoint -= 65536;
                highSurrogate = (codePoint >> 10) + 55296;
                lowSurrogate = codePoint % 1024 + 56320;
                codeUnits.push(highSurrogate, lowSurrogate);
              }
              if (index + 1 === length || codeUnits.length > MAX_SIZE) {
                result += stringFromCharCode.apply(null, codeUnits);
                codeUnits.length = 0;
              }
            }
            return result;
          };
          if (Object.defineProperty) {
            Object.defineProperty(String, "fromCodePoint", {
              value: fromCodePoint,
              configurable: true,
              writable: true
            });
          } else {
            String.fromCodePoint = fromCodePoint;
          }
        })();
      }
    })(typeof exports === "undefined" ? exports.sax = {} : exports);
  }
});

// node_modules/svgo/lib/svgo-node.js
import os from "os";
import fs from "fs/promises";
import path from "path";

// node_modules/svgo/plugins/removeDoctype.js
var removeDoctype_exports = {};
__export(removeDoctype_exports, {
  description: () => description,
  fn: () => fn,
  name: () => name
});

// node_modules/svgo/lib/xast.js
var import_css_select = __toESM(require_css_select(), 1);

// node_modules/svgo/lib/util/visit.js
var visitSkip = /* @__PURE__ */ Symbol();
var visit = (node, visitor, parentNode) => {
  const callbacks = visitor[node.type];
  if (callbacks?.enter) {
    const symbol = callbacks.enter(node, parentNode);
    if (symbol === visitSkip) {
      return;
    }
  }
  if (node.type === "root") {
    for (const child of node.children) {
      visit(child, visitor, node);
    }
  }
  if (node.type === "element") {
    if (parentNode.children.includes(node)) {
      for (const child of node.children) {
        visit(child, visitor, node);
      }
    }
  }
  if (callbacks?.exit) {
    callbacks.exit(node, parentNode);
  }
};

// node_modules/svgo/lib/util/map-nodes-to-parents.js
function mapNodesToParents(node) {
  const parents = /* @__PURE__ */ new Map();
  for (const child of node.children) {
    parents.set(child, node);
    visit(
      child,
      {
        element: {
          enter: (child2, parent) => {
            parents.set(child2, parent);
          }
        }
      },
      node
    );
  }
  return parents;
}

// node_modules/svgo/lib/svgo/css-select-adapter.js
var isTag = (node) => {
  return node.type === "element";
};
var getAttributeValue = (elem, name15) => {
  return elem.attributes[name15];
};
var getChildren = (node) => {
  return node.children || [];
};
var getName = (elemAst) => {
  return elemAst.name;
};
var getText = (node) => {
  if (node.children[0].type === "text" || node.children[0].type === "cdata") {
    return node.children[0].value;
  }
  return "";
};
var hasAttrib = (elem, name15) => {
  return elem.attributes[name15] !== void 0;
};
function createAdapter(relativeNode, parents) {
  const getParent = (node) => {
    if (!parents) {
      parents = mapNodesToParents(relativeNode);
    }
    return parents.get(node) || null;
  };
  const getSiblings = (elem) => {
    const parent = getParent(elem);
    return parent ? getChildren(parent) : [];
  };
  const removeSubsets = (nodes) => {
    let idx = nodes.length;
    let node;
    let ancestor;
    let replace;
    while (--idx > -1) {
      node = ancestor = nodes[idx];
      nodes[idx] = null;
      replace = true;
      while (ancestor) {
        if (nodes.includes(ancestor)) {
          replace = false;
          nodes.splice(idx, 1);
          break;
        }
        ancestor = getParent(ancestor);
      }
      if (replace) {
        nodes[idx] = node;
      }
    }
    return nodes;
  };
  return {
    isTag,
    getAttributeValue,
    getChildren,
    getName,
    getParent,
    getSiblings,
    getText,
    hasAttrib,
    removeSubsets
  };
}

// node_modules/svgo/lib/xast.js
function createCssSelectOptions(relativeNode, parents) {
  return {
    xmlMode: true,
    adapter: createAdapter(relativeNode, parents)
  };
}
var querySelectorAll = (node, selector, parents) => {
  return (0, import_css_select.selectAll)(selector, node, createCssSelectOptions(node, parents));
};
var querySelector = (node, selector, parents) => {
  return (0, import_css_select.selectOne)(selector, node, createCssSelectOptions(node, parents));
};
var matches = (node, selector, parents) => {
  if (selector === "") {
    return false;
  }
  return (0, import_css_select.is)(node, selector, createCssSelectOptions(node, parents));
};
var detachNodeFromParent = (node, parentNode) => {
  parentNode.children = parentNode.children.filter((child) => child !== node);
};

// node_modules/svgo/plugins/removeDoctype.js
var name = "removeDoctype";
var description = "removes doctype declaration";
var fn = () => {
  return {
    doctype: {
      enter: (node, parentNode) => {
        detachNodeFromParent(node, parentNode);
      }
    }
  };
};

// node_modules/svgo/plugins/removeXMLProcInst.js
var removeXMLProcInst_exports = {};
__export(removeXMLProcInst_exports, {
  description: () => description2,
  fn: () => fn2,
  name: () => name2
});
var name2 = "removeXMLProcInst";
var description2 = "removes XML processing instructions";
var fn2 = () => {
  return {
    instruction: {
      enter: (node, parentNode) => {
        if (node.name === "xml") {
          detachNodeFromParent(node, parentNode);
        }
      }
    }
  };
};

// node_modules/svgo/plugins/removeComments.js
var removeComments_exports = {};
__export(removeComments_exports, {
  description: () => description3,
  fn: () => fn3,
  name: () => name3
});
var name3 = "removeComments";
var description3 = "removes comments";
var DEFAULT_PRESERVE_PATTERNS = [/^!/];
var fn3 = (_root, params) => {
  const { preservePatterns = DEFAULT_PRESERVE_PATTERNS } = params;
  return {
    comment: {
      enter: (node, parentNode) => {
        if (preservePatterns) {
          if (!Array.isArray(preservePatterns)) {
            throw Error(
              `Expected array in removeComments preservePatterns parameter but received ${preservePatterns}`
            );
          }
          const matches2 = preservePatterns.some((pattern) => {
            return new RegExp(pattern).test(node.value);
          });
          if (matches2) {
            return;
          }
        }
        detachNodeFromParent(node, parentNode);
      }
    }
  };
};

// node_modules/svgo/plugins/removeMetadata.js
var removeMetadata_exports = {};
__export(removeMetadata_exports, {
  description: () => description4,
  fn: () => fn4,
  name: () => name4
});
var name4 = "removeMetadata";
var description4 = "removes <metadata>";
var fn4 = () => {
  return {
    element: {
      enter: (node, parentNode) => {
        if (node.name === "metadata") {
          detachNodeFromParent(node, parentNode);
        }
      }
    }
  };
};

// node_modules/svgo/plugins/removeEditorsNSData.js
var removeEditorsNSData_exports = {};
__export(removeEditorsNSData_exports, {
  description: () => description5,
  fn: () => fn5,
  name: () => name5
});

// node_modules/svgo/plugins/_collections.js
var collections_exports = {};
__export(collections_exports, {
  attrsGroups: () => attrsGroups,
  attrsGroupsDefaults: () => attrsGroupsDefaults,
  attrsGroupsDeprecated: () => attrsGroupsDeprecated,
  colorsNames: () => colorsNames,
  colorsProps: () => colorsProps,
  colorsShortNames: () => colorsShortNames,
  editorNamespaces: () => editorNamespaces,
  elems: () => elems,
  elemsGroups: () => elemsGroups,
  inheritableAttrs: () => inheritableAttrs,
  pathElems: () => pathElems,
  presentationNonInheritableGroupAttrs: () => presentationNonInheritableGroupAttrs,
  pseudoClasses: () => pseudoClasses,
  referencesProps: () => referencesProps,
  textElems: () => textElems
});
var elemsGroups = {
  animation: /* @__PURE__ */ new Set([
    "animate",
    "animateColor",
    "animateMotion",
    "animateTransform",
    "set"
  ]),
  descriptive: /* @__PURE__ */ new Set(["desc", "metadata", "title"]),
  shape: /* @__PURE__ */ new Set([
    "circle",
    "ellipse",
    "line",
    "path",
    "polygon",
    "polyline",
    "rect"
  ]),
  structural: /* @__PURE__ */ new Set(["defs", "g", "svg", "symbol", "use"]),
  paintServer: /* @__PURE__ */ new Set([
    "hatch",
    "linearGradient",
    "meshGradient",
    "pattern",
    "radialGradient",
    "solidColor"
  ]),
  nonRendering: /* @__PURE__ */ new Set([
    "clipPath",
    "filter",
    "linearGradient",
    "marker",
    "mask",
    "pattern",
    "radialGradient",
    "solidColor",
    "symbol"
  ]),
  container: /* @__PURE__ */ new Set([
    "a",
    "defs",
    "foreignObject",
    "g",
    "marker",
    "mask",
    "missing-glyph",
    "pattern",
    "svg",
    "switch",
    "symbol"
  ]),
  textContent: /* @__PURE__ */ new Set([
    "a",
    "altGlyph",
    "altGlyphDef",
    "altGlyphItem",
    "glyph",
    "glyphRef",
    "text",
    "textPath",
    "tref",
    "tspan"
  ]),
  textContentChild: /* @__PURE__ */ new Set(["altGlyph", "textPath", "tref", "tspan"]),
  lightSource: /* @__PURE__ */ new Set([
    "feDiffuseLighting",
    "feDistantLight",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight"
  ]),
  filterPrimitive: /* @__PURE__ */ new Set([
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "feSpecularLighting",
    "feTile",
    "feTurbulence"
  ])
};
var textElems = /* @__PURE__ */ new Set([...elemsGroups.textContent, "pre", "title"]);
var pathElems = /* @__PURE__ */ new Set(["glyph", "missing-glyph", "path"]);
var attrsGroups = {
  animationAddition: /* @__PURE__ */ new Set(["additive", "accumulate"]),
  animationAttributeTarget: /* @__PURE__ */ new Set(["attributeType", "attributeName"]),
  animationEvent: /* @__PURE__ */ new Set(["onbegin", "onend", "onrepeat", "onload"]),
  animationTiming: /* @__PURE__ */ new Set([
    "begin",
    "dur",
    "end",
    "fill",
    "max",
    "min",
    "repeatCount",
    "repeatDur",
    "restart"
  ]),
  animationValue: /* @__PURE__ */ new Set([
    "by",
    "calcMode",
    "from",
    "keySplines",
    "keyTimes",
    "to",
    "values"
  ]),
  conditionalProcessing: /* @__PURE__ */ new Set([
    "requiredExtensions",
    "requiredFeatures",
    "systemLanguage"
  ]),
  core: /* @__PURE__ */ new Set(["id", "tabindex", "xml:base", "xml:lang", "xml:space"]),
  graphicalEvent: /* @__PURE__ */ new Set([
    "onactivate",
    "onclick",
    "onfocusin",
    "onfocusout",
    "onload",
    "onmousedown",
    "onmousemove",
    "onmouseout",
    "onmouseover",
    "onmouseup"
  ]),
  presentation: /* @__PURE__ */ new Set([
    "alignment-baseline",
    "baseline-shift",
    "clip-path",
    "clip-rule",
    "clip",
    "color-interpolation-filters",
    "color-interpolation",
    "color-profile",
    "color-rendering",
    "color",
    "cursor",
    "direction",
    "display",
    "dominant-baseline",
    "enable-background",
    "fill-opacity",
    "fill-rule",
    "fill",
    "filter",
    "flood-color",
    "flood-opacity",
    "font-family",
    "font-size-adjust",
    "font-size",
    "font-stretch",
    "font-style",
    "font-variant",
    "font-weight",
    "glyph-orientation-horizontal",
    "glyph-orientation-vertical",
    "image-rendering",
    "letter-spacing",
    "lighting-color",
    "marker-end",
    "marker-mid",
    "marker-start",
    "mask",
    "opacity",
    "overflow",
    "paint-order",
    "pointer-events",
    "shape-rendering",
    "stop-color",
    "stop-opacity",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "stroke",
    "text-anchor",
    "text-decoration",
    "text-overflow",
    "text-rendering",
    "transform-origin",
    "transform",
    "unicode-bidi",
    "vector-effect",
    "visibility",
    "word-spacing",
    "writing-mode"
  ]),
  xlink: /* @__PURE__ */ new Set([
    "xlink:actuate",
    "xlink:arcrole",
    "xlink:href",
    "xlink:role",
    "xlink:show",
    "xlink:title",
    "xlink:type"
  ]),
  documentEvent: /* @__PURE__ */ new Set([
    "onabort",
    "onerror",
    "onresize",
    "onscroll",
    "onunload",
    "onzoom"
  ]),
  documentElementEvent: /* @__PURE__ */ new Set(["oncopy", "oncut", "onpaste"]),
  globalEvent: /* @__PURE__ */ new Set([
    "oncancel",
    "oncanplay",
    "oncanplaythrough",
    "onchange",
    "onclick",
    "onclose",
    "oncuechange",
    "ondblclick",
    "ondrag",
    "ondragend",
    "ondragenter",
    "ondragleave",
    "ondragover",
    "ondragstart",
    "ondrop",
    "ondurationchange",
    "onemptied",
    "onended",
    "onerror",
    "onfocus",
    "oninput",
    "oninvalid",
    "onkeydown",
    "onkeypress",
    "onkeyup",
    "onload",
    "onloadeddata",
    "onloadedmetadata",
    "onloadstart",
    "onmousedown",
    "onmouseenter",
    "onmouseleave",
    "onmousemove",
    "onmouseout",
    "onmouseover",
    "onmouseup",
    "onmousewheel",
    "onpause",
    "onplay",
    "onplaying",
    "onprogress",
    "onratechange",
    "onreset",
    "onresize",
    "onscroll",
    "onseeked",
    "onseeking",
    "onselect",
    "onshow",
    "onstalled",
    "onsubmit",
    "onsuspend",
    "ontimeupdate",
    "ontoggle",
    "onvolumechange",
    "onwaiting"
  ]),
  filterPrimitive: /* @__PURE__ */ new Set(["x", "y", "width", "height", "result"]),
  transferFunction: /* @__PURE__ */ new Set([
    "amplitude",
    "exponent",
    "intercept",
    "offset",
    "slope",
    "tableValues",
    "type"
  ])
};
var attrsGroupsDefaults = {
  core: { "xml:space": "default" },
  presentation: {
    clip: "auto",
    "clip-path": "none",
    "clip-rule": "nonzero",
    mask: "none",
    opacity: "1",
    "stop-color": "#000",
    "stop-opacity": "1",
    "fill-opacity": "1",
    "fill-rule": "nonzero",
    fill: "#000",
    stroke: "none",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-miterlimit": "4",
    "stroke-dasharray": "none",
    "stroke-dashoffset": "0",
    "stroke-opacity": "1",
    "paint-order": "normal",
    "vector-effect": "none",
    display: "inline",
    visibility: "visible",
    "marker-start": "none",
    "marker-mid": "none",
    "marker-end": "none",
    "color-interpolation": "sRGB",
    "color-interpolation-filters": "linearRGB",
    "color-rendering": "auto",
    "shape-rendering": "auto",
    "text-rendering": "auto",
    "image-rendering": "auto",
    "font-style": "normal",
    "font-variant": "normal",
    "font-weight": "normal",
    "font-stretch": "normal",
    "font-size": "medium",
    "font-size-adjust": "none",
    kerning: "auto",
    "letter-spacing": "normal",
    "word-spacing": "normal",
    "text-decoration": "none",
    "text-anchor": "start",
    "text-overflow": "clip",
    "writing-mode": "lr-tb",
    "glyph-orientation-vertical": "auto",
    "glyph-orientation-horizontal": "0deg",
    direction: "ltr",
    "unicode-bidi": "normal",
    "dominant-baseline": "auto",
    "alignment-baseline": "baseline",
    "baseline-shift": "baseline"
  },
  transferFunction: {
    slope: "1",
    intercept: "0",
    amplitude: "1",
    exponent: "1",
    offset: "0"
  }
};
var attrsGroupsDeprecated = {
  animationAttributeTarget: { unsafe: /* @__PURE__ */ new Set(["attributeType"]) },
  conditionalProcessing: { unsafe: /* @__PURE__ */ new Set(["requiredFeatures"]) },
  core: { unsafe: /* @__PURE__ */ new Set(["xml:base", "xml:lang", "xml:space"]) },
  presentation: {
    unsafe: /* @__PURE__ */ new Set([
      "clip",
      "color-profile",
      "enable-background",
      "glyph-orientation-horizontal",
      "glyph-orientation-vertical",
      "kerning"
    ])
  }
};
var elems = {
  a: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "style",
      "target",
      "transform"
    ]),
    defaults: {
      target: "_self"
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view",
      // not spec compliant
      "tspan"
    ])
  },
  altGlyph: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "dx",
      "dy",
      "externalResourcesRequired",
      "format",
      "glyphRef",
      "rotate",
      "style",
      "x",
      "y"
    ])
  },
  altGlyphDef: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    content: /* @__PURE__ */ new Set(["glyphRef"])
  },
  altGlyphItem: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    content: /* @__PURE__ */ new Set(["glyphRef", "altGlyphItem"])
  },
  animate: {
    attrsGroups: /* @__PURE__ */ new Set([
      "animationAddition",
      "animationAttributeTarget",
      "animationEvent",
      "animationTiming",
      "animationValue",
      "conditionalProcessing",
      "core",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set(["externalResourcesRequired"]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"])
  },
  animateColor: {
    attrsGroups: /* @__PURE__ */ new Set([
      "animationAddition",
      "animationAttributeTarget",
      "animationEvent",
      "animationTiming",
      "animationValue",
      "conditionalProcessing",
      "core",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set(["externalResourcesRequired"]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"])
  },
  animateMotion: {
    attrsGroups: /* @__PURE__ */ new Set([
      "animationAddition",
      "animationEvent",
      "animationTiming",
      "animationValue",
      "conditionalProcessing",
      "core",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "externalResourcesRequired",
      "keyPoints",
      "origin",
      "path",
      "rotate"
    ]),
    defaults: {
      rotate: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set(["mpath"])
  },
  animateTransform: {
    attrsGroups: /* @__PURE__ */ new Set([
      "animationAddition",
      "animationAttributeTarget",
      "animationEvent",
      "animationTiming",
      "animationValue",
      "conditionalProcessing",
      "core",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set(["externalResourcesRequired", "type"]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"])
  },
  circle: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "cx",
      "cy",
      "externalResourcesRequired",
      "r",
      "style",
      "transform"
    ]),
    defaults: {
      cx: "0",
      cy: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  clipPath: {
    attrsGroups: /* @__PURE__ */ new Set(["conditionalProcessing", "core", "presentation"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "clipPathUnits",
      "externalResourcesRequired",
      "style",
      "transform"
    ]),
    defaults: {
      clipPathUnits: "userSpaceOnUse"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive", "shape"]),
    content: /* @__PURE__ */ new Set(["text", "use"])
  },
  "color-profile": {
    attrsGroups: /* @__PURE__ */ new Set(["core", "xlink"]),
    attrs: /* @__PURE__ */ new Set(["local", "name", "rendering-intent"]),
    defaults: {
      name: "sRGB",
      "rendering-intent": "auto"
    },
    deprecated: { unsafe: /* @__PURE__ */ new Set(["name"]) },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"])
  },
  cursor: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "conditionalProcessing", "xlink"]),
    attrs: /* @__PURE__ */ new Set(["externalResourcesRequired", "x", "y"]),
    defaults: {
      x: "0",
      y: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"])
  },
  defs: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "style",
      "transform"
    ]),
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  desc: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["class", "style"])
  },
  ellipse: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "cx",
      "cy",
      "externalResourcesRequired",
      "rx",
      "ry",
      "style",
      "transform"
    ]),
    defaults: {
      cx: "0",
      cy: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  feBlend: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "style",
      // TODO: in - 'If no value is provided and this is the first filter primitive,
      // then this filter primitive will use SourceGraphic as its input'
      "in",
      "in2",
      "mode"
    ]),
    defaults: {
      mode: "normal"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feColorMatrix: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "in", "type", "values"]),
    defaults: {
      type: "matrix"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feComponentTransfer: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "in"]),
    content: /* @__PURE__ */ new Set(["feFuncA", "feFuncB", "feFuncG", "feFuncR"])
  },
  feComposite: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "in",
      "in2",
      "k1",
      "k2",
      "k3",
      "k4",
      "operator",
      "style"
    ]),
    defaults: {
      operator: "over",
      k1: "0",
      k2: "0",
      k3: "0",
      k4: "0"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feConvolveMatrix: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "in",
      "kernelMatrix",
      "order",
      "style",
      // TODO: divisor - 'The default value is the sum of all values in kernelMatrix,
      // with the exception that if the sum is zero, then the divisor is set to 1'
      "bias",
      "divisor",
      // TODO: targetX - 'By default, the convolution matrix is centered in X over each
      // pixel of the input image (i.e., targetX = floor ( orderX / 2 ))'
      "edgeMode",
      "targetX",
      "targetY",
      // TODO: kernelUnitLength - 'The first number is the <dx> value. The second number
      // is the <dy> value. If the <dy> value is not specified, it defaults to the same value as <dx>'
      "kernelUnitLength",
      "preserveAlpha"
    ]),
    defaults: {
      order: "3",
      bias: "0",
      edgeMode: "duplicate",
      preserveAlpha: "false"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feDiffuseLighting: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "diffuseConstant",
      "in",
      "kernelUnitLength",
      "style",
      "surfaceScale"
    ]),
    defaults: {
      surfaceScale: "1",
      diffuseConstant: "1"
    },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set([
      // TODO: 'exactly one light source element, in any order'
      "feDistantLight",
      "fePointLight",
      "feSpotLight"
    ])
  },
  feDisplacementMap: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "in",
      "in2",
      "scale",
      "style",
      "xChannelSelector",
      "yChannelSelector"
    ]),
    defaults: {
      scale: "0",
      xChannelSelector: "A",
      yChannelSelector: "A"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feDistantLight: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["azimuth", "elevation"]),
    defaults: {
      azimuth: "0",
      elevation: "0"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feFlood: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set(["class", "style"]),
    content: /* @__PURE__ */ new Set(["animate", "animateColor", "set"])
  },
  feFuncA: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "transferFunction"]),
    content: /* @__PURE__ */ new Set(["set", "animate"])
  },
  feFuncB: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "transferFunction"]),
    content: /* @__PURE__ */ new Set(["set", "animate"])
  },
  feFuncG: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "transferFunction"]),
    content: /* @__PURE__ */ new Set(["set", "animate"])
  },
  feFuncR: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "transferFunction"]),
    content: /* @__PURE__ */ new Set(["set", "animate"])
  },
  feGaussianBlur: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "in", "stdDeviation"]),
    defaults: {
      stdDeviation: "0"
    },
    content: /* @__PURE__ */ new Set(["set", "animate"])
  },
  feImage: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive", "xlink"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "href",
      "preserveAspectRatio",
      "style",
      "xlink:href"
    ]),
    defaults: {
      preserveAspectRatio: "xMidYMid meet"
    },
    content: /* @__PURE__ */ new Set(["animate", "animateTransform", "set"])
  },
  feMerge: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set(["class", "style"]),
    content: /* @__PURE__ */ new Set(["feMergeNode"])
  },
  feMergeNode: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["in"]),
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feMorphology: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "in", "operator", "radius"]),
    defaults: {
      operator: "erode",
      radius: "0"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feOffset: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "in", "dx", "dy"]),
    defaults: {
      dx: "0",
      dy: "0"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  fePointLight: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["x", "y", "z"]),
    defaults: {
      x: "0",
      y: "0",
      z: "0"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feSpecularLighting: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "in",
      "kernelUnitLength",
      "specularConstant",
      "specularExponent",
      "style",
      "surfaceScale"
    ]),
    defaults: {
      surfaceScale: "1",
      specularConstant: "1",
      specularExponent: "1"
    },
    contentGroups: /* @__PURE__ */ new Set([
      "descriptive",
      // TODO: exactly one 'light source element'
      "lightSource"
    ])
  },
  feSpotLight: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set([
      "limitingConeAngle",
      "pointsAtX",
      "pointsAtY",
      "pointsAtZ",
      "specularExponent",
      "x",
      "y",
      "z"
    ]),
    defaults: {
      x: "0",
      y: "0",
      z: "0",
      pointsAtX: "0",
      pointsAtY: "0",
      pointsAtZ: "0",
      specularExponent: "1"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feTile: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "in"]),
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  feTurbulence: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "filterPrimitive"]),
    attrs: /* @__PURE__ */ new Set([
      "baseFrequency",
      "class",
      "numOctaves",
      "seed",
      "stitchTiles",
      "style",
      "type"
    ]),
    defaults: {
      baseFrequency: "0",
      numOctaves: "1",
      seed: "0",
      stitchTiles: "noStitch",
      type: "turbulence"
    },
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  filter: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "xlink"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "filterRes",
      "filterUnits",
      "height",
      "href",
      "primitiveUnits",
      "style",
      "width",
      "x",
      "xlink:href",
      "y"
    ]),
    defaults: {
      primitiveUnits: "userSpaceOnUse",
      x: "-10%",
      y: "-10%",
      width: "120%",
      height: "120%"
    },
    deprecated: { unsafe: /* @__PURE__ */ new Set(["filterRes"]) },
    contentGroups: /* @__PURE__ */ new Set(["descriptive", "filterPrimitive"]),
    content: /* @__PURE__ */ new Set(["animate", "set"])
  },
  font: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "horiz-adv-x",
      "horiz-origin-x",
      "horiz-origin-y",
      "style",
      "vert-adv-y",
      "vert-origin-x",
      "vert-origin-y"
    ]),
    defaults: {
      "horiz-origin-x": "0",
      "horiz-origin-y": "0"
    },
    deprecated: {
      unsafe: /* @__PURE__ */ new Set([
        "horiz-origin-x",
        "horiz-origin-y",
        "vert-adv-y",
        "vert-origin-x",
        "vert-origin-y"
      ])
    },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set(["font-face", "glyph", "hkern", "missing-glyph", "vkern"])
  },
  "font-face": {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set([
      "font-family",
      "font-style",
      "font-variant",
      "font-weight",
      "font-stretch",
      "font-size",
      "unicode-range",
      "units-per-em",
      "panose-1",
      "stemv",
      "stemh",
      "slope",
      "cap-height",
      "x-height",
      "accent-height",
      "ascent",
      "descent",
      "widths",
      "bbox",
      "ideographic",
      "alphabetic",
      "mathematical",
      "hanging",
      "v-ideographic",
      "v-alphabetic",
      "v-mathematical",
      "v-hanging",
      "underline-position",
      "underline-thickness",
      "strikethrough-position",
      "strikethrough-thickness",
      "overline-position",
      "overline-thickness"
    ]),
    defaults: {
      "font-style": "all",
      "font-variant": "normal",
      "font-weight": "all",
      "font-stretch": "normal",
      "unicode-range": "U+0-10FFFF",
      "units-per-em": "1000",
      "panose-1": "0 0 0 0 0 0 0 0 0 0",
      slope: "0"
    },
    deprecated: {
      unsafe: /* @__PURE__ */ new Set([
        "accent-height",
        "alphabetic",
        "ascent",
        "bbox",
        "cap-height",
        "descent",
        "hanging",
        "ideographic",
        "mathematical",
        "panose-1",
        "slope",
        "stemh",
        "stemv",
        "unicode-range",
        "units-per-em",
        "v-alphabetic",
        "v-hanging",
        "v-ideographic",
        "v-mathematical",
        "widths",
        "x-height"
      ])
    },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set([
      // TODO: "at most one 'font-face-src' element"
      "font-face-src"
    ])
  },
  // TODO: empty content
  "font-face-format": {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["string"]),
    deprecated: { unsafe: /* @__PURE__ */ new Set(["string"]) }
  },
  "font-face-name": {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["name"]),
    deprecated: { unsafe: /* @__PURE__ */ new Set(["name"]) }
  },
  "font-face-src": {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    content: /* @__PURE__ */ new Set(["font-face-name", "font-face-uri"])
  },
  "font-face-uri": {
    attrsGroups: /* @__PURE__ */ new Set(["core", "xlink"]),
    attrs: /* @__PURE__ */ new Set(["href", "xlink:href"]),
    content: /* @__PURE__ */ new Set(["font-face-format"])
  },
  foreignObject: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "height",
      "style",
      "transform",
      "width",
      "x",
      "y"
    ]),
    defaults: {
      x: "0",
      y: "0"
    }
  },
  g: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "style",
      "transform"
    ]),
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  glyph: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set([
      "arabic-form",
      "class",
      "d",
      "glyph-name",
      "horiz-adv-x",
      "lang",
      "orientation",
      "style",
      "unicode",
      "vert-adv-y",
      "vert-origin-x",
      "vert-origin-y"
    ]),
    defaults: {
      "arabic-form": "initial"
    },
    deprecated: {
      unsafe: /* @__PURE__ */ new Set([
        "arabic-form",
        "glyph-name",
        "horiz-adv-x",
        "orientation",
        "unicode",
        "vert-adv-y",
        "vert-origin-x",
        "vert-origin-y"
      ])
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  glyphRef: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "d",
      "horiz-adv-x",
      "style",
      "vert-adv-y",
      "vert-origin-x",
      "vert-origin-y"
    ]),
    deprecated: {
      unsafe: /* @__PURE__ */ new Set([
        "horiz-adv-x",
        "vert-adv-y",
        "vert-origin-x",
        "vert-origin-y"
      ])
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  hatch: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "xlink"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "hatchContentUnits",
      "hatchUnits",
      "pitch",
      "rotate",
      "style",
      "transform",
      "x",
      "y"
    ]),
    defaults: {
      hatchUnits: "objectBoundingBox",
      hatchContentUnits: "userSpaceOnUse",
      x: "0",
      y: "0",
      pitch: "0",
      rotate: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"]),
    content: /* @__PURE__ */ new Set(["hatchPath"])
  },
  hatchPath: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "xlink"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "d", "offset"]),
    defaults: {
      offset: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  hkern: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["u1", "g1", "u2", "g2", "k"]),
    deprecated: { unsafe: /* @__PURE__ */ new Set(["g1", "g2", "k", "u1", "u2"]) }
  },
  image: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "height",
      "href",
      "preserveAspectRatio",
      "style",
      "transform",
      "width",
      "x",
      "xlink:href",
      "y"
    ]),
    defaults: {
      x: "0",
      y: "0",
      preserveAspectRatio: "xMidYMid meet"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  line: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "style",
      "transform",
      "x1",
      "x2",
      "y1",
      "y2"
    ]),
    defaults: {
      x1: "0",
      y1: "0",
      x2: "0",
      y2: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  linearGradient: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "xlink"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "gradientTransform",
      "gradientUnits",
      "href",
      "spreadMethod",
      "style",
      "x1",
      "x2",
      "xlink:href",
      "y1",
      "y2"
    ]),
    defaults: {
      x1: "0",
      y1: "0",
      x2: "100%",
      y2: "0",
      spreadMethod: "pad"
    },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set(["animate", "animateTransform", "set", "stop"])
  },
  marker: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "markerHeight",
      "markerUnits",
      "markerWidth",
      "orient",
      "preserveAspectRatio",
      "refX",
      "refY",
      "style",
      "viewBox"
    ]),
    defaults: {
      markerUnits: "strokeWidth",
      refX: "0",
      refY: "0",
      markerWidth: "3",
      markerHeight: "3"
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  mask: {
    attrsGroups: /* @__PURE__ */ new Set(["conditionalProcessing", "core", "presentation"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "height",
      "mask-type",
      "maskContentUnits",
      "maskUnits",
      "style",
      "width",
      "x",
      "y"
    ]),
    defaults: {
      maskUnits: "objectBoundingBox",
      maskContentUnits: "userSpaceOnUse",
      x: "-10%",
      y: "-10%",
      width: "120%",
      height: "120%"
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  metadata: {
    attrsGroups: /* @__PURE__ */ new Set(["core"])
  },
  "missing-glyph": {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "d",
      "horiz-adv-x",
      "style",
      "vert-adv-y",
      "vert-origin-x",
      "vert-origin-y"
    ]),
    deprecated: {
      unsafe: /* @__PURE__ */ new Set([
        "horiz-adv-x",
        "vert-adv-y",
        "vert-origin-x",
        "vert-origin-y"
      ])
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  mpath: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "xlink"]),
    attrs: /* @__PURE__ */ new Set(["externalResourcesRequired", "href", "xlink:href"]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"])
  },
  path: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "d",
      "externalResourcesRequired",
      "pathLength",
      "style",
      "transform"
    ]),
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  pattern: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "height",
      "href",
      "patternContentUnits",
      "patternTransform",
      "patternUnits",
      "preserveAspectRatio",
      "style",
      "viewBox",
      "width",
      "x",
      "xlink:href",
      "y"
    ]),
    defaults: {
      patternUnits: "objectBoundingBox",
      patternContentUnits: "userSpaceOnUse",
      x: "0",
      y: "0",
      width: "0",
      height: "0",
      preserveAspectRatio: "xMidYMid meet"
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  polygon: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "points",
      "style",
      "transform"
    ]),
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  polyline: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "points",
      "style",
      "transform"
    ]),
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  radialGradient: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "xlink"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "cx",
      "cy",
      "externalResourcesRequired",
      "fr",
      "fx",
      "fy",
      "gradientTransform",
      "gradientUnits",
      "href",
      "r",
      "spreadMethod",
      "style",
      "xlink:href"
    ]),
    defaults: {
      gradientUnits: "objectBoundingBox",
      cx: "50%",
      cy: "50%",
      r: "50%"
    },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set(["animate", "animateTransform", "set", "stop"])
  },
  meshGradient: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation", "xlink"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "x", "y", "gradientUnits", "transform"]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive", "paintServer", "animation"]),
    content: /* @__PURE__ */ new Set(["meshRow"])
  },
  meshRow: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set(["class", "style"]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set(["meshPatch"])
  },
  meshPatch: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set(["class", "style"]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set(["stop"])
  },
  rect: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "height",
      "rx",
      "ry",
      "style",
      "transform",
      "width",
      "x",
      "y"
    ]),
    defaults: {
      x: "0",
      y: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  script: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "xlink"]),
    attrs: /* @__PURE__ */ new Set(["externalResourcesRequired", "type", "href", "xlink:href"])
  },
  set: {
    attrsGroups: /* @__PURE__ */ new Set([
      "animation",
      "animationAttributeTarget",
      "animationTiming",
      "conditionalProcessing",
      "core",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set(["externalResourcesRequired", "to"]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"])
  },
  solidColor: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set(["class", "style"]),
    contentGroups: /* @__PURE__ */ new Set(["paintServer"])
  },
  stop: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "presentation"]),
    attrs: /* @__PURE__ */ new Set(["class", "style", "offset", "path"]),
    content: /* @__PURE__ */ new Set(["animate", "animateColor", "set"])
  },
  style: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["type", "media", "title"]),
    defaults: {
      type: "text/css"
    }
  },
  svg: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "documentEvent",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "baseProfile",
      "class",
      "contentScriptType",
      "contentStyleType",
      "height",
      "preserveAspectRatio",
      "style",
      "version",
      "viewBox",
      "width",
      "x",
      "y",
      "zoomAndPan"
    ]),
    defaults: {
      x: "0",
      y: "0",
      width: "100%",
      height: "100%",
      preserveAspectRatio: "xMidYMid meet",
      zoomAndPan: "magnify",
      version: "1.1",
      baseProfile: "none",
      contentScriptType: "application/ecmascript",
      contentStyleType: "text/css"
    },
    deprecated: {
      safe: /* @__PURE__ */ new Set(["version"]),
      unsafe: /* @__PURE__ */ new Set([
        "baseProfile",
        "contentScriptType",
        "contentStyleType",
        "zoomAndPan"
      ])
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  switch: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "style",
      "transform"
    ]),
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive", "shape"]),
    content: /* @__PURE__ */ new Set([
      "a",
      "foreignObject",
      "g",
      "image",
      "svg",
      "switch",
      "text",
      "use"
    ])
  },
  symbol: {
    attrsGroups: /* @__PURE__ */ new Set(["core", "graphicalEvent", "presentation"]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "preserveAspectRatio",
      "refX",
      "refY",
      "style",
      "viewBox"
    ]),
    defaults: {
      refX: "0",
      refY: "0"
    },
    contentGroups: /* @__PURE__ */ new Set([
      "animation",
      "descriptive",
      "paintServer",
      "shape",
      "structural"
    ]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyphDef",
      "clipPath",
      "color-profile",
      "cursor",
      "filter",
      "font-face",
      "font",
      "foreignObject",
      "image",
      "marker",
      "mask",
      "pattern",
      "script",
      "style",
      "switch",
      "text",
      "view"
    ])
  },
  text: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "dx",
      "dy",
      "externalResourcesRequired",
      "lengthAdjust",
      "rotate",
      "style",
      "textLength",
      "transform",
      "x",
      "y"
    ]),
    defaults: {
      x: "0",
      y: "0",
      lengthAdjust: "spacing"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive", "textContentChild"]),
    content: /* @__PURE__ */ new Set(["a"])
  },
  textPath: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "d",
      "externalResourcesRequired",
      "href",
      "method",
      "spacing",
      "startOffset",
      "style",
      "xlink:href"
    ]),
    defaults: {
      startOffset: "0",
      method: "align",
      spacing: "exact"
    },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyph",
      "animate",
      "animateColor",
      "set",
      "tref",
      "tspan"
    ])
  },
  title: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["class", "style"])
  },
  tref: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "href",
      "style",
      "xlink:href"
    ]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set(["animate", "animateColor", "set"])
  },
  tspan: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "dx",
      "dy",
      "externalResourcesRequired",
      "lengthAdjust",
      "rotate",
      "style",
      "textLength",
      "x",
      "y"
    ]),
    contentGroups: /* @__PURE__ */ new Set(["descriptive"]),
    content: /* @__PURE__ */ new Set([
      "a",
      "altGlyph",
      "animate",
      "animateColor",
      "set",
      "tref",
      "tspan"
    ])
  },
  use: {
    attrsGroups: /* @__PURE__ */ new Set([
      "conditionalProcessing",
      "core",
      "graphicalEvent",
      "presentation",
      "xlink"
    ]),
    attrs: /* @__PURE__ */ new Set([
      "class",
      "externalResourcesRequired",
      "height",
      "href",
      "style",
      "transform",
      "width",
      "x",
      "xlink:href",
      "y"
    ]),
    defaults: {
      x: "0",
      y: "0"
    },
    contentGroups: /* @__PURE__ */ new Set(["animation", "descriptive"])
  },
  view: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set([
      "externalResourcesRequired",
      "preserveAspectRatio",
      "viewBox",
      "viewTarget",
      "zoomAndPan"
    ]),
    deprecated: { unsafe: /* @__PURE__ */ new Set(["viewTarget", "zoomAndPan"]) },
    contentGroups: /* @__PURE__ */ new Set(["descriptive"])
  },
  vkern: {
    attrsGroups: /* @__PURE__ */ new Set(["core"]),
    attrs: /* @__PURE__ */ new Set(["u1", "g1", "u2", "g2", "k"]),
    deprecated: { unsafe: /* @__PURE__ */ new Set(["g1", "g2", "k", "u1", "u2"]) }
  }
};
var editorNamespaces = /* @__PURE__ */ new Set([
  "http://creativecommons.org/ns#",
  "http://inkscape.sourceforge.net/DTD/sodipodi-0.dtd",
  "http://krita.org/namespaces/svg/krita",
  "http://ns.adobe.com/AdobeIllustrator/10.0/",
  "http://ns.adobe.com/AdobeSVGViewerExtensions/3.0/",
  "http://ns.adobe.com/Extensibility/1.0/",
  "http://ns.adobe.com/Flows/1.0/",
  "http://ns.adobe.com/GenericCustomNamespace/1.0/",
  "http://ns.adobe.com/Graphs/1.0/",
  "http://ns.adobe.com/ImageReplacement/1.0/",
  "http://ns.adobe.com/SaveForWeb/1.0/",
  "http://ns.adobe.com/Variables/1.0/",
  "http://ns.adobe.com/XPath/1.0/",
  "http://purl.org/dc/elements/1.1/",
  "http://schemas.microsoft.com/visio/2003/SVGExtensions/",
  "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
  "http://taptrix.com/vectorillustrator/svg_extensions",
  "http://www.bohemiancoding.com/sketch/ns",
  "http://www.figma.com/figma/ns",
  "http://www.inkscape.org/namespaces/inkscape",
  "http://www.serif.com/",
  "http://www.vector.evaxdesign.sk",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "https://boxy-svg.com"
]);
var referencesProps = /* @__PURE__ */ new Set([
  "clip-path",
  "color-profile",
  "fill",
  "filter",
  "marker-end",
  "marker-mid",
  "marker-start",
  "mask",
  "stroke",
  "style"
]);
var inheritableAttrs = /* @__PURE__ */ new Set([
  "clip-rule",
  "color-interpolation-filters",
  "color-interpolation",
  "color-profile",
  "color-rendering",
  "color",
  "cursor",
  "direction",
  "dominant-baseline",
  "fill-opacity",
  "fill-rule",
  "fill",
  "font-family",
  "font-size-adjust",
  "font-size",
  "font-stretch",
  "font-style",
  "font-variant",
  "font-weight",
  "font",
  "glyph-orientation-horizontal",
  "glyph-orientation-vertical",
  "image-rendering",
  "letter-spacing",
  "marker-end",
  "marker-mid",
  "marker-start",
  "marker",
  "paint-order",
  "pointer-events",
  "shape-rendering",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-opacity",
  "stroke-width",
  "stroke",
  "text-anchor",
  "text-rendering",
  "transform",
  "visibility",
  "word-spacing",
  "writing-mode"
]);
var presentationNonInheritableGroupAttrs = /* @__PURE__ */ new Set([
  "clip-path",
  "display",
  "filter",
  "mask",
  "opacity",
  "text-decoration",
  "transform",
  "unicode-bidi"
]);
var colorsNames = {
  aliceblue: "#f0f8ff",
  antiquewhite: "#faebd7",
  aqua: "#0ff",
  aquamarine: "#7fffd4",
  azure: "#f0ffff",
  beige: "#f5f5dc",
  bisque: "#ffe4c4",
  black: "#000",
  blanchedalmond: "#ffebcd",
  blue: "#00f",
  blueviolet: "#8a2be2",
  brown: "#a52a2a",
  burlywood: "#deb887",
  cadetblue: "#5f9ea0",
  chartreuse: "#7fff00",
  chocolate: "#d2691e",
  coral: "#ff7f50",
  cornflowerblue: "#6495ed",
  cornsilk: "#fff8dc",
  crimson: "#dc143c",
  cyan: "#0ff",
  darkblue: "#00008b",
  darkcyan: "#008b8b",
  darkgoldenrod: "#b8860b",
  darkgray: "#a9a9a9",
  darkgreen: "#006400",
  darkgrey: "#a9a9a9",
  darkkhaki: "#bdb76b",
  darkmagenta: "#8b008b",
  darkolivegreen: "#556b2f",
  darkorange: "#ff8c00",
  darkorchid: "#9932cc",
  darkred: "#8b0000",
  darksalmon: "#e9967a",
  darkseagreen: "#8fbc8f",
  darkslateblue: "#483d8b",
  darkslategray: "#2f4f4f",
  darkslategrey: "#2f4f4f",
  darkturquoise: "#00ced1",
  darkviolet: "#9400d3",
  deeppink: "#ff1493",
  deepskyblue: "#00bfff",
  dimgray: "#696969",
  dimgrey: "#696969",
  dodgerblue: "#1e90ff",
  firebrick: "#b22222",
  floralwhite: "#fffaf0",
  forestgreen: "#228b22",
  fuchsia: "#f0f",
  gainsboro: "#dcdcdc",
  ghostwhite: "#f8f8ff",
  gold: "#ffd700",
  goldenrod: "#daa520",
  gray: "#808080",
  green: "#008000",
  greenyellow: "#adff2f",
  grey: "#808080",
  honeydew: "#f0fff0",
  hotpink: "#ff69b4",
  indianred: "#cd5c5c",
  indigo: "#4b0082",
  ivory: "#fffff0",
  khaki: "#f0e68c",
  lavender: "#e6e6fa",
  lavenderblush: "#fff0f5",
  lawngreen: "#7cfc00",
  lemonchiffon: "#fffacd",
  lightblue: "#add8e6",
  lightcoral: "#f08080",
  lightcyan: "#e0ffff",
  lightgoldenrodyellow: "#fafad2",
  lightgray: "#d3d3d3",
  lightgreen: "#90ee90",
  lightgrey: "#d3d3d3",
  lightpink: "#ffb6c1",
  lightsalmon: "#ffa07a",
  lightseagreen: "#20b2aa",
  lightskyblue: "#87cefa",
  lightslategray: "#789",
  lightslategrey: "#789",
  lightsteelblue: "#b0c4de",
  lightyellow: "#ffffe0",
  lime: "#0f0",
  limegreen: "#32cd32",
  linen: "#faf0e6",
  magenta: "#f0f",
  maroon: "#800000",
  mediumaquamarine: "#66cdaa",
  mediumblue: "#0000cd",
  mediumorchid: "#ba55d3",
  mediumpurple: "#9370db",
  mediumseagreen: "#3cb371",
  mediumslateblue: "#7b68ee",
  mediumspringgreen: "#00fa9a",
  mediumturquoise: "#48d1cc",
  mediumvioletred: "#c71585",
  midnightblue: "#191970",
  mintcream: "#f5fffa",
  mistyrose: "#ffe4e1",
  moccasin: "#ffe4b5",
  navajowhite: "#ffdead",
  navy: "#000080",
  oldlace: "#fdf5e6",
  olive: "#808000",
  olivedrab: "#6b8e23",
  orange: "#ffa500",
  orangered: "#ff4500",
  orchid: "#da70d6",
  palegoldenrod: "#eee8aa",
  palegreen: "#98fb98",
  paleturquoise: "#afeeee",
  palevioletred: "#db7093",
  papayawhip: "#ffefd5",
  peachpuff: "#ffdab9",
  peru: "#cd853f",
  pink: "#ffc0cb",
  plum: "#dda0dd",
  powderblue: "#b0e0e6",
  purple: "#800080",
  rebeccapurple: "#639",
  red: "#f00",
  rosybrown: "#bc8f8f",
  royalblue: "#4169e1",
  saddlebrown: "#8b4513",
  salmon: "#fa8072",
  sandybrown: "#f4a460",
  seagreen: "#2e8b57",
  seashell: "#fff5ee",
  sienna: "#a0522d",
  silver: "#c0c0c0",
  skyblue: "#87ceeb",
  slateblue: "#6a5acd",
  slategray: "#708090",
  slategrey: "#708090",
  snow: "#fffafa",
  springgreen: "#00ff7f",
  steelblue: "#4682b4",
  tan: "#d2b48c",
  teal: "#008080",
  thistle: "#d8bfd8",
  tomato: "#ff6347",
  turquoise: "#40e0d0",
  violet: "#ee82ee",
  wheat: "#f5deb3",
  white: "#fff",
  whitesmoke: "#f5f5f5",
  yellow: "#ff0",
  yellowgreen: "#9acd32"
};
var colorsShortNames = {
  "#f0ffff": "azure",
  "#f5f5dc": "beige",
  "#ffe4c4": "bisque",
  "#a52a2a": "brown",
  "#ff7f50": "coral",
  "#ffd700": "gold",
  "#808080": "gray",
  "#008000": "green",
  "#4b0082": "indigo",
  "#fffff0": "ivory",
  "#f0e68c": "khaki",
  "#faf0e6": "linen",
  "#800000": "maroon",
  "#000080": "navy",
  "#808000": "olive",
  "#ffa500": "orange",
  "#da70d6": "orchid",
  "#cd853f": "peru",
  "#ffc0cb": "pink",
  "#dda0dd": "plum",
  "#800080": "purple",
  "#f00": "red",
  "#ff0000": "red",
  "#fa8072": "salmon",
  "#a0522d": "sienna",
  "#c0c0c0": "silver",
  "#fffafa": "snow",
  "#d2b48c": "tan",
  "#008080": "teal",
  "#ff6347": "tomato",
  "#ee82ee": "violet",
  "#f5deb3": "wheat"
};
var colorsProps = /* @__PURE__ */ new Set([
  "color",
  "fill",
  "flood-color",
  "lighting-color",
  "stop-color",
  "stroke"
]);
var pseudoClasses = {
  displayState: /* @__PURE__ */ new Set(["fullscreen", "modal", "picture-in-picture"]),
  input: /* @__PURE__ */ new Set([
    "autofill",
    "blank",
    "checked",
    "default",
    "disabled",
    "enabled",
    "in-range",
    "indeterminate",
    "invalid",
    "optional",
    "out-of-range",
    "placeholder-shown",
    "read-only",
    "read-write",
    "required",
    "user-invalid",
    "valid"
  ]),
  linguistic: /* @__PURE__ */ new Set(["dir", "lang"]),
  location: /* @__PURE__ */ new Set([
    "any-link",
    "link",
    "local-link",
    "scope",
    "target-within",
    "target",
    "visited"
  ]),
  resourceState: /* @__PURE__ */ new Set(["playing", "paused"]),
  timeDimensional: /* @__PURE__ */ new Set(["current", "past", "future"]),
  treeStructural: /* @__PURE__ */ new Set([
    "empty",
    "first-child",
    "first-of-type",
    "last-child",
    "last-of-type",
    "nth-child",
    "nth-last-child",
    "nth-last-of-type",
    "nth-of-type",
    "only-child",
    "only-of-type",
    "root"
  ]),
  userAction: /* @__PURE__ */ new Set([
    "active",
    "focus-visible",
    "focus-within",
    "focus",
    "hover"
  ]),
  functional: /* @__PURE__ */ new Set(["is", "not", "where", "has"])
};

// node_modules/svgo/plugins/removeEditorsNSData.js
var name5 = "removeEditorsNSData";
var description5 = "removes editors namespaces, elements and attributes";
var fn5 = (_root, params) => {
  let namespaces = [...editorNamespaces];
  if (Array.isArray(params.additionalNamespaces)) {
    namespaces = [...editorNamespaces, ...params.additionalNamespaces];
  }
  const prefixes = [];
  return {
    element: {
      enter: (node, parentNode) => {
        if (node.name === "svg") {
          for (const [name15, value] of Object.entries(node.attributes)) {
            if (name15.startsWith("xmlns:") && namespaces.includes(value)) {
              prefixes.push(name15.slice("xmlns:".length));
              delete node.attributes[name15];
            }
          }
        }
        for (const name15 of Object.keys(node.attributes)) {
          if (name15.includes(":")) {
            const [prefix] = name15.split(":");
            if (prefixes.includes(prefix)) {
              delete node.attributes[name15];
            }
          }
        }
        if (node.name.includes(":")) {
          const [prefix] = node.name.split(":");
          if (prefixes.includes(prefix)) {
            detachNodeFromParent(node, parentNode);
          }
        }
      }
    }
  };
};

// node_modules/svgo/plugins/removeDesc.js
var removeDesc_exports = {};
__export(removeDesc_exports, {
  description: () => description6,
  fn: () => fn6,
  name: () => name6
});
var name6 = "removeDesc";
var description6 = "removes <desc>";
var standardDescs = /^(Created with|Created using)/;
var fn6 = (root, params) => {
  const { removeAny = false } = params;
  return {
    element: {
      enter: (node, parentNode) => {
        if (node.name === "desc") {
          if (removeAny || node.children.length === 0 || node.children[0].type === "text" && standardDescs.test(node.children[0].value)) {
            detachNodeFromParent(node, parentNode);
          }
        }
      }
    }
  };
};

// node_modules/svgo/plugins/cleanupAttrs.js
var cleanupAttrs_exports = {};
__export(cleanupAttrs_exports, {
  description: () => description7,
  fn: () => fn7,
  name: () => name7
});
var name7 = "cleanupAttrs";
var description7 = "cleanups attributes from newlines, trailing and repeating spaces";
var regNewlinesNeedSpace = /(\S)\r?\n(\S)/g;
var regNewlines = /\r?\n/g;
var regSpaces = /\s{2,}/g;
var fn7 = (root, params) => {
  const { newlines = true, trim = true, spaces = true } = params;
  return {
    element: {
      enter: (node) => {
        for (const name15 of Object.keys(node.attributes)) {
          if (newlines) {
            node.attributes[name15] = node.attributes[name15].replace(
              regNewlinesNeedSpace,
              (match, p1, p2) => p1 + " " + p2
            );
            node.attributes[name15] = node.attributes[name15].replace(
              regNewlines,
              ""
            );
          }
          if (trim) {
            node.attributes[name15] = node.attributes[name15].trim();
          }
          if (spaces) {
            node.attributes[name15] = node.attributes[name15].replace(
              regSpaces,
              " "
            );
          }
        }
      }
    }
  };
};

// node_modules/svgo/plugins/cleanupIds.js
var cleanupIds_exports = {};
__export(cleanupIds_exports, {
  description: () => description8,
  fn: () => fn8,
  name: () => name8
});

// node_modules/svgo/lib/svgo/tools.js
var regReferencesUrl = /\burl\((["'])?#(.+?)\1\)/g;
var regReferencesHref = /^#(.+?)$/;
var regReferencesBegin = /(\w+)\.[a-zA-Z]/;
var encodeSVGDatauri = (str, type) => {
  let prefix = "data:image/svg+xml";
  if (!type || type === "base64") {
    prefix += ";base64,";
    str = prefix + Buffer.from(str).toString("base64");
  } else if (type === "enc") {
    str = prefix + "," + encodeURIComponent(str);
  } else if (type === "unenc") {
    str = prefix + "," + str;
  }
  return str;
};
var hasScriptsEventAttrs = [
  ...attrsGroups.animationEvent,
  ...attrsGroups.documentEvent,
  ...attrsGroups.documentElementEvent,
  ...attrsGroups.globalEvent,
  ...attrsGroups.graphicalEvent
];
var executableDataMediaTypes = /* @__PURE__ */ new Set([
  "application/xhtml+xml",
  "image/svg+xml",
  "text/html"
]);
var isExecutableUrl = (value) => {
  const normalizedValue = value.replace(/[\t\n\r]/g, "").trimStart().toLowerCase();
  if (normalizedValue.startsWith("javascript:") || normalizedValue.startsWith("vbscript:")) {
    return true;
  }
  if (!normalizedValue.startsWith("data:")) {
    return false;
  }
  const mediaTypeEnd = normalizedValue.slice(5).search(/[;,]/);
  if (mediaTypeEnd === -1) {
    return false;
  }
  const mediaType = normalizedValue.slice(5, mediaTypeEnd + 5).trim();
  return executableDataMediaTypes.has(mediaType);
};
var hasScripts = (node) => {
  if (node.name === "script" && node.children.length !== 0) {
    return true;
  }
  if (node.name === "a") {
    const hasExecutableLinks = Object.entries(node.attributes).some(
      ([attrKey, attrValue]) => (attrKey === "href" || attrKey.endsWith(":href")) && attrValue != null && isExecutableUrl(attrValue)
    );
    if (hasExecutableLinks) {
      return true;
    }
  }
  return hasScriptsEventAttrs.some((attr) => node.attributes[attr] != null);
};
var includesUrlReference = (body) => {
  return new RegExp(regReferencesUrl).test(body);
};
var includesCssVarReference = (body) => {
  return /var\s*\(\s*--/.test(body);
};
var findReferences = (attribute, value) => {
  const results = [];
  if (referencesProps.has(attribute)) {
    const matches2 = value.matchAll(regReferencesUrl);
    for (const match of matches2) {
      results.push(match[2]);
    }
  }
  if (attribute === "href" || attribute.endsWith(":href")) {
    const match = regReferencesHref.exec(value);
    if (match != null) {
      results.push(match[1]);
    }
  }
  if (attribute === "begin") {
    const match = regReferencesBegin.exec(value);
    if (match != null) {
      results.push(match[1]);
    }
  }
  return results.map((body) => decodeURI(body));
};

// node_modules/svgo/plugins/cleanupIds.js
var name8 = "cleanupIds";
var description8 = "removes unused IDs and minifies used";
var generateIdChars = [
  "a",
  "b",
  "c",
  "d",
  "e",
  "f",
  "g",
  "h",
  "i",
  "j",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
  "r",
  "s",
  "t",
  "u",
  "v",
  "w",
  "x",
  "y",
  "z",
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
  "P",
  "Q",
  "R",
  "S",
  "T",
  "U",
  "V",
  "W",
  "X",
  "Y",
  "Z"
];
var maxIdIndex = generateIdChars.length - 1;
var hasStringPrefix = (string, prefixes) => {
  for (const prefix of prefixes) {
    if (string.startsWith(prefix)) {
      return true;
    }
  }
  return false;
};
var generateId = (currentId) => {
  if (currentId == null) {
    return [0];
  }
  currentId[currentId.length - 1] += 1;
  for (let i = currentId.length - 1; i > 0; i--) {
    if (currentId[i] > maxIdIndex) {
      currentId[i] = 0;
      if (currentId[i - 1] !== void 0) {
        currentId[i - 1]++;
      }
    }
  }
  if (currentId[0] > maxIdIndex) {
    currentId[0] = 0;
    currentId.unshift(0);
  }
  return currentId;
};
var getIdString = (arr) => {
  return arr.map((i) => generateIdChars[i]).join("");
};
var fn8 = (_root, params) => {
  const {
    remove = true,
    minify = true,
    preserve = [],
    preservePrefixes = [],
    force = false
  } = params;
  const preserveIds = new Set(
    Array.isArray(preserve) ? preserve : preserve ? [preserve] : []
  );
  const preserveIdPrefixes = Array.isArray(preservePrefixes) ? preservePrefixes : preservePrefixes ? [preservePrefixes] : [];
  const nodeById = /* @__PURE__ */ new Map();
  const referencesById = /* @__PURE__ */ new Map();
  let deoptimized = false;
  return {
    element: {
      enter: (node) => {
        if (!force) {
          if (node.name === "style" && node.children.length !== 0 || hasScripts(node)) {
            deoptimized = true;
            return;
          }
          if (node.name === "svg") {
            let hasDefsOnly = true;
            for (const child of node.children) {
              if (child.type !== "element" || child.name !== "defs") {
                hasDefsOnly = false;
                break;
              }
            }
            if (hasDefsOnly) {
              return visitSkip;
            }
          }
        }
        for (const [name15, value] of Object.entries(node.attributes)) {
          if (name15 === "id") {
            const id = value;
            if (nodeById.has(id)) {
              delete node.attributes.id;
            } else {
              nodeById.set(id, node);
            }
          } else {
            const ids = findReferences(name15, value);
            for (const id of ids) {
              let refs = referencesById.get(id);
              if (refs == null) {
                refs = [];
                referencesById.set(id, refs);
              }
              refs.push({ element: node, name: name15 });
            }
          }
        }
      }
    },
    root: {
      exit: () => {
        if (deoptimized) {
          return;
        }
        const isIdPreserved = (id) => preserveIds.has(id) || hasStringPrefix(id, preserveIdPrefixes);
        let currentId = null;
        for (const [id, refs] of referencesById) {
          const node = nodeById.get(id);
          if (node != null) {
            if (minify && isIdPreserved(id) === false) {
              let currentIdString;
              do {
                currentId = generateId(currentId);
                currentIdString = getIdString(currentId);
              } while (isIdPreserved(currentIdString) || referencesById.has(currentIdString) && nodeById.get(currentIdString) == null);
              node.attributes.id = currentIdString;
              for (const { element, name: name15 } of refs) {
                const value = element.attributes[name15];
                if (value.includes("#")) {
                  element.attributes[name15] = value.replace(`#${encodeURI(id)}`, `#${currentIdString}`).replace(`#${id}`, `#${currentIdString}`);
                } else {
                  element.attributes[name15] = value.replace(
                    `${id}.`,
                    `${currentIdString}.`
                  );
                }
              }
            }
            nodeById.delete(id);
          }
        }
        if (remove) {
          for (const [id, node] of nodeById) {
            if (isIdPreserved(id) === false) {
              delete node.attributes.id;
            }
          }
        }
      }
    }
  };
};

// node_modules/svgo/plugins/convertColors.js
var convertColors_exports = {};
__export(convertColors_exports, {
  description: () => description9,
  fn: () => fn9,
  name: () => name9
});
var name9 = "convertColors";
var description9 = "converts colors: rgb() to #rrggbb and #rrggbb to #rgb";
var rNumber = "([+-]?(?:\\d*\\.\\d+|\\d+\\.?)%?)";
var rComma = "(?:\\s*,\\s*|\\s+)";
var regRGB = new RegExp(
  "^rgb\\(\\s*" + rNumber + rComma + rNumber + rComma + rNumber + "\\s*\\)$"
);
var regHEX = /^#(([a-fA-F0-9])\2){3}$/;
var convertRgbToHex = ([r, g, b]) => {
  const hexNumber = (
    // operator precedence is (+) > (<<) > (|)
    (256 + // [1][0]
    r << // [1][r]
    8 | // [1][r][0]
    g) << // [1][r][g]
    8 | // [1][r][g][0]
    b
  );
  return "#" + hexNumber.toString(16).slice(1).toUpperCase();
};
var fn9 = (_root, params) => {
  const {
    currentColor = false,
    names2hex = true,
    rgb2hex = true,
    convertCase = "lower",
    shorthex = true,
    shortname = true
  } = params;
  let maskCounter = 0;
  return {
    element: {
      enter: (node) => {
        if (node.name === "mask") {
          maskCounter++;
        }
        for (const [name15, value] of Object.entries(node.attributes)) {
          if (colorsProps.has(name15)) {
            let val = value;
            if (currentColor && maskCounter === 0) {
              let matched;
              if (typeof currentColor === "string") {
                matched = val === currentColor;
              } else if (currentColor instanceof RegExp) {
                matched = currentColor.exec(val) != null;
              } else {
                matched = val !== "none";
              }
              if (matched) {
                val = "currentColor";
              }
            }
            if (names2hex) {
              const colorName = val.toLowerCase();
              if (colorsNames[colorName] != null) {
                val = colorsNames[colorName];
              }
            }
            if (rgb2hex) {
              const match = val.match(regRGB);
              if (match != null) {
                const numbers = match.slice(1, 4).map((m) => {
                  let n;
                  if (m.indexOf("%") > -1) {
                    n = Math.round(parseFloat(m) * 2.55);
                  } else {
                    n = Number(m);
                  }
                  return Math.max(0, Math.min(n, 255));
                });
                val = convertRgbToHex(numbers);
              }
            }
            if (convertCase && !includesUrlReference(val) && !includesCssVarReference(val) && val !== "currentColor") {
              if (convertCase === "lower") {
                val = val.toLowerCase();
              } else if (convertCase === "upper") {
                val = val.toUpperCase();
              }
            }
            if (shorthex) {
              const match = regHEX.exec(val);
              if (match != null) {
                val = "#" + match[0][1] + match[0][3] + match[0][5];
              }
            }
            if (shortname) {
              const colorName = val.toLowerCase();
              if (colorsShortNames[colorName] != null) {
                val = colorsShortNames[colorName];
              }
            }
            node.attributes[name15] = val;
          }
        }
      },
      exit: (node) => {
        if (node.name === "mask") {
          maskCounter--;
        }
      }
    }
  };
};

// node_modules/svgo/plugins/removeEmptyAttrs.js
var removeEmptyAttrs_exports = {};
__export(removeEmptyAttrs_exports, {
  description: () => description10,
  fn: () => fn10,
  name: () => name10
});
var name10 = "removeEmptyAttrs";
var description10 = "removes empty attributes";
var fn10 = () => {
  return {
    element: {
      enter: (node) => {
        for (const [name15, value] of Object.entries(node.attributes)) {
          if (value === "" && // empty conditional processing attributes prevents elements from rendering
          !attrsGroups.conditionalProcessing.has(name15)) {
            delete node.attributes[name15];
          }
        }
      }
    }
  };
};

// node_modules/svgo/plugins/removeEmptyText.js
var removeEmptyText_exports = {};
__export(removeEmptyText_exports, {
  description: () => description11,
  fn: () => fn11,
  name: () => name11
});
var name11 = "removeEmptyText";
var description11 = "removes empty <text> elements";
var fn11 = (root, params) => {
  const { text = true, tspan = true, tref = true } = params;
  return {
    element: {
      enter: (node, parentNode) => {
        if (text && node.name === "text" && node.children.length === 0) {
          detachNodeFromParent(node, parentNode);
        }
        if (tspan && node.name === "tspan" && node.children.length === 0) {
          detachNodeFromParent(node, parentNode);
        }
        if (tref && node.name === "tref" && node.attributes["xlink:href"] == null) {
          detachNodeFromParent(node, parentNode);
        }
      }
    }
  };
};

// node_modules/svgo/plugins/removeEmptyContainers.js
var removeEmptyContainers_exports = {};
__export(removeEmptyContainers_exports, {
  description: () => description12,
  fn: () => fn12,
  name: () => name12
});

// node_modules/svgo/lib/style.js
var csstree = __toESM(require_css_tree(), 1);

// node_modules/css-what/dist/esm/types.js
var SelectorType;
(function(SelectorType2) {
  SelectorType2["Attribute"] = "attribute";
  SelectorType2["Pseudo"] = "pseudo";
  SelectorType2["PseudoElement"] = "pseudo-element";
  SelectorType2["Tag"] = "tag";
  SelectorType2["Universal"] = "universal";
  SelectorType2["Adjacent"] = "adjacent";
  SelectorType2["Child"] = "child";
  SelectorType2["Descendant"] = "descendant";
  SelectorType2["Parent"] = "parent";
  SelectorType2["Sibling"] = "sibling";
  SelectorType2["ColumnCombinator"] = "column-combinator";
})(SelectorType || (SelectorType = {}));
var AttributeAction;
(function(AttributeAction2) {
  AttributeAction2["Any"] = "any";
  AttributeAction2["Element"] = "element";
  AttributeAction2["End"] = "end";
  AttributeAction2["Equals"] = "equals";
  AttributeAction2["Exists"] = "exists";
  AttributeAction2["Hyphen"] = "hyphen";
  AttributeAction2["Not"] = "not";
  AttributeAction2["Start"] = "start";
})(AttributeAction || (AttributeAction = {}));

// node_modules/css-what/dist/esm/parse.js
var CharCode;
(function(CharCode2) {
  CharCode2[CharCode2["LeftParenthesis"] = 40] = "LeftParenthesis";
  CharCode2[CharCode2["RightParenthesis"] = 41] = "RightParenthesis";
  CharCode2[CharCode2["LeftSquareBracket"] = 91] = "LeftSquareBracket";
  CharCode2[CharCode2["RightSquareBracket"] = 93] = "RightSquareBracket";
  CharCode2[CharCode2["Comma"] = 44] = "Comma";
  CharCode2[CharCode2["Period"] = 46] = "Period";
  CharCode2[CharCode2["Colon"] = 58] = "Colon";
  CharCode2[CharCode2["SingleQuote"] = 39] = "SingleQuote";
  CharCode2[CharCode2["DoubleQuote"] = 34] = "DoubleQuote";
  CharCode2[CharCode2["Plus"] = 43] = "Plus";
  CharCode2[CharCode2["Tilde"] = 126] = "Tilde";
  CharCode2[CharCode2["QuestionMark"] = 63] = "QuestionMark";
  CharCode2[CharCode2["ExclamationMark"] = 33] = "ExclamationMark";
  CharCode2[CharCode2["Slash"] = 47] = "Slash";
  CharCode2[CharCode2["Equal"] = 61] = "Equal";
  CharCode2[CharCode2["Dollar"] = 36] = "Dollar";
  CharCode2[CharCode2["Pipe"] = 124] = "Pipe";
  CharCode2[CharCode2["Circumflex"] = 94] = "Circumflex";
  CharCode2[CharCode2["Asterisk"] = 42] = "Asterisk";
  CharCode2[CharCode2["GreaterThan"] = 62] = "GreaterThan";
  CharCode2[CharCode2["LessThan"] = 60] = "LessThan";
  CharCode2[CharCode2["Hash"] = 35] = "Hash";
  CharCode2[CharCode2["LowerI"] = 105] = "LowerI";
  CharCode2[CharCode2["LowerS"] = 115] = "LowerS";
  CharCode2[CharCode2["BackSlash"] = 92] = "BackSlash";
  CharCode2[CharCode2["Space"] = 32] = "Space";
  CharCode2[CharCode2["Tab"] = 9] = "Tab";
  CharCode2[CharCode2["NewLine"] = 10] = "NewLine";
  CharCode2[CharCode2["FormFeed"] = 12] = "FormFeed";
  CharCode2[CharCode2["CarriageReturn"] = 13] = "CarriageReturn";
})(CharCode || (CharCode = {}));
var actionTypes = /* @__PURE__ */ new Map([
  [CharCode.Tilde, AttributeAction.Element],
  [CharCode.Circumflex, AttributeAction.Start],
  [CharCode.Dollar, AttributeAction.End],
  [CharCode.Asterisk, AttributeAction.Any],
  [CharCode.ExclamationMark, AttributeAction.Not],
  [CharCode.Pipe, AttributeAction.Hyphen]
]);

// node_modules/css-what/dist/esm/stringify.js
var attribValueChars = ["\\", '"'];
var pseudoValueChars = [...attribValueChars, "(", ")"];
var charsToEscapeInAttributeValue = new Set(attribValueChars.map((c) => c.charCodeAt(0)));
var charsToEscapeInPseudoValue = new Set(pseudoValueChars.map((c) => c.charCodeAt(0)));
var charsToEscapeInName = new Set([
  ...pseudoValueChars,
  "~",
  "^",
  "$",
  "*",
  "+",
  "!",
  "|",
  ":",
  "[",
  "]",
  " ",
  ".",
  "%"
].map((c) => c.charCodeAt(0)));

// node_modules/svgo/lib/style.js
var import_csso = __toESM(require_csso(), 1);
var csstreeWalkSkip = csstree.walk.skip;
var parseRule = (ruleNode, dynamic) => {
  const declarations = [];
  ruleNode.block.children.forEach((cssNode) => {
    if (cssNode.type === "Declaration") {
      declarations.push({
        name: cssNode.property,
        value: csstree.generate(cssNode.value),
        important: cssNode.important === true
      });
    }
  });
  const rules = [];
  csstree.walk(ruleNode.prelude, (node) => {
    if (node.type === "Selector") {
      const newNode = csstree.clone(node);
      let hasPseudoClasses = false;
      csstree.walk(newNode, (pseudoClassNode, item, list) => {
        if (pseudoClassNode.type === "PseudoClassSelector") {
          hasPseudoClasses = true;
          list.remove(item);
        }
      });
      rules.push({
        specificity: import_csso.syntax.specificity(node),
        dynamic: hasPseudoClasses || dynamic,
        // compute specificity from original node to consider pseudo classes
        selector: csstree.generate(newNode),
        declarations
      });
    }
  });
  return rules;
};
var parseStylesheet = (css, dynamic) => {
  const rules = [];
  const ast = csstree.parse(css, {
    parseValue: false,
    parseAtrulePrelude: false
  });
  csstree.walk(ast, (cssNode) => {
    if (cssNode.type === "Rule") {
      rules.push(...parseRule(cssNode, dynamic || false));
      return csstreeWalkSkip;
    }
    if (cssNode.type === "Atrule") {
      if ([
        "keyframes",
        "-webkit-keyframes",
        "-o-keyframes",
        "-moz-keyframes"
      ].includes(cssNode.name)) {
        return csstreeWalkSkip;
      }
      csstree.walk(cssNode, (ruleNode) => {
        if (ruleNode.type === "Rule") {
          rules.push(...parseRule(ruleNode, dynamic || true));
          return csstreeWalkSkip;
        }
      });
      return csstreeWalkSkip;
    }
  });
  return rules;
};
var parseStyleDeclarations = (css) => {
  const declarations = [];
  const ast = csstree.parse(css, {
    context: "declarationList",
    parseValue: false
  });
  csstree.walk(ast, (cssNode) => {
    if (cssNode.type === "Declaration") {
      declarations.push({
        name: cssNode.property,
        value: csstree.generate(cssNode.value),
        important: cssNode.important === true
      });
    }
  });
  return declarations;
};
var computeOwnStyle = (stylesheet, node, parents) => {
  const computedStyle = {};
  const importantStyles = /* @__PURE__ */ new Map();
  for (const [name15, value] of Object.entries(node.attributes)) {
    if (attrsGroups.presentation.has(name15)) {
      computedStyle[name15] = { type: "static", inherited: false, value };
      importantStyles.set(name15, false);
    }
  }
  for (const { selector, declarations, dynamic } of stylesheet.rules) {
    if (matches(node, selector, parents)) {
      for (const { name: name15, value, important } of declarations) {
        const computed = computedStyle[name15];
        if (computed && computed.type === "dynamic") {
          continue;
        }
        if (dynamic) {
          computedStyle[name15] = { type: "dynamic", inherited: false };
          continue;
        }
        if (computed == null || important === true || importantStyles.get(name15) === false) {
          computedStyle[name15] = { type: "static", inherited: false, value };
          importantStyles.set(name15, important);
        }
      }
    }
  }
  const styleDeclarations = node.attributes.style == null ? [] : parseStyleDeclarations(node.attributes.style);
  for (const { name: name15, value, important } of styleDeclarations) {
    const computed = computedStyle[name15];
    if (computed && computed.type === "dynamic") {
      continue;
    }
    if (computed == null || important === true || importantStyles.get(name15) === false) {
      computedStyle[name15] = { type: "static", inherited: false, value };
      importantStyles.set(name15, important);
    }
  }
  return computedStyle;
};
var compareSpecificity = (a, b) => {
  for (let i = 0; i < 4; i += 1) {
    if (a[i] < b[i]) {
      return -1;
    } else if (a[i] > b[i]) {
      return 1;
    }
  }
  return 0;
};
var collectStylesheet = (root) => {
  const rules = [];
  const parents = /* @__PURE__ */ new Map();
  visit(root, {
    element: {
      enter: (node, parentNode) => {
        parents.set(node, parentNode);
        if (node.name !== "style") {
          return;
        }
        if (node.attributes.type == null || node.attributes.type === "" || node.attributes.type === "text/css") {
          const dynamic = node.attributes.media != null && node.attributes.media !== "all";
          for (const child of node.children) {
            if (child.type === "text" || child.type === "cdata") {
              rules.push(...parseStylesheet(child.value, dynamic));
            }
          }
        }
      }
    }
  });
  rules.sort((a, b) => compareSpecificity(a.specificity, b.specificity));
  return { rules, parents };
};
var computeStyle = (stylesheet, node) => {
  const { parents } = stylesheet;
  const computedStyles = computeOwnStyle(stylesheet, node, parents);
  let parent = parents.get(node);
  while (parent != null && parent.type !== "root") {
    const inheritedStyles = computeOwnStyle(stylesheet, parent, parents);
    for (const [name15, computed] of Object.entries(inheritedStyles)) {
      if (computedStyles[name15] == null && inheritableAttrs.has(name15) && !presentationNonInheritableGroupAttrs.has(name15)) {
        computedStyles[name15] = { ...computed, inherited: true };
      }
    }
    parent = parents.get(parent);
  }
  return computedStyles;
};

// node_modules/svgo/plugins/removeEmptyContainers.js
var name12 = "removeEmptyContainers";
var description12 = "removes empty container elements";
var fn12 = (root) => {
  const stylesheet = collectStylesheet(root);
  const removedIds = /* @__PURE__ */ new Set();
  const usesById = /* @__PURE__ */ new Map();
  return {
    element: {
      enter: (node, parentNode) => {
        if (node.name === "use") {
          for (const [name15, value] of Object.entries(node.attributes)) {
            const ids = findReferences(name15, value);
            for (const id of ids) {
              let references = usesById.get(id);
              if (references === void 0) {
                references = [];
                usesById.set(id, references);
              }
              references.push({ node, parent: parentNode });
            }
          }
        }
      },
      exit: (node, parentNode) => {
        if (node.name === "svg" || !elemsGroups.container.has(node.name) || node.children.length !== 0) {
          return;
        }
        if (node.name === "pattern" && Object.keys(node.attributes).length !== 0) {
          return;
        }
        if (node.name === "mask" && node.attributes.id != null) {
          return;
        }
        if (parentNode.type === "element" && parentNode.name === "switch") {
          return;
        }
        if (node.name === "g" && (node.attributes.filter != null || computeStyle(stylesheet, node).filter)) {
          return;
        }
        detachNodeFromParent(node, parentNode);
        if (node.attributes.id) {
          removedIds.add(node.attributes.id);
        }
      }
    },
    root: {
      exit: () => {
        for (const id of removedIds) {
          const uses = usesById.get(id);
          if (uses) {
            for (const use of uses) {
              detachNodeFromParent(use.node, use.parent);
            }
          }
        }
      }
    }
  };
};

// node_modules/svgo/plugins/removeUnusedNS.js
var removeUnusedNS_exports = {};
__export(removeUnusedNS_exports, {
  description: () => description13,
  fn: () => fn13,
  name: () => name13
});
var name13 = "removeUnusedNS";
var description13 = "removes unused namespaces declaration";
var fn13 = () => {
  const unusedNamespaces = /* @__PURE__ */ new Set();
  return {
    element: {
      enter: (node, parentNode) => {
        if (node.name === "svg" && parentNode.type === "root") {
          for (const name15 of Object.keys(node.attributes)) {
            if (name15.startsWith("xmlns:")) {
              const local = name15.slice("xmlns:".length);
              unusedNamespaces.add(local);
            }
          }
        }
        if (unusedNamespaces.size !== 0) {
          if (node.name.includes(":")) {
            const [ns] = node.name.split(":");
            if (unusedNamespaces.has(ns)) {
              unusedNamespaces.delete(ns);
            }
          }
          for (const name15 of Object.keys(node.attributes)) {
            if (name15.includes(":")) {
              const [ns] = name15.split(":");
              unusedNamespaces.delete(ns);
            }
          }
        }
      },
      exit: (node, parentNode) => {
        if (node.name === "svg" && parentNode.type === "root") {
          for (const name15 of unusedNamespaces) {
            delete node.attributes[`xmlns:${name15}`];
          }
        }
      }
    }
  };
};

// node_modules/svgo/plugins/sortAttrs.js
var sortAttrs_exports = {};
__export(sortAttrs_exports, {
  description: () => description14,
  fn: () => fn14,
  name: () => name14
});
var name14 = "sortAttrs";
var description14 = "Sort element attributes for better compression";
var fn14 = (_root, params) => {
  const {
    order = [
      "id",
      "width",
      "height",
      "x",
      "x1",
      "x2",
      "y",
      "y1",
      "y2",
      "cx",
      "cy",
      "r",
      "fill",
      "stroke",
      "marker",
      "d",
      "points"
    ],
    xmlnsOrder = "front"
  } = params;
  const getNsPriority = (name15) => {
    if (xmlnsOrder === "front") {
      if (name15 === "xmlns") {
        return 3;
      }
      if (name15.startsWith("xmlns:")) {
        return 2;
      }
    }
    if (name15.includes(":")) {
      return 1;
    }
    return 0;
  };
  const compareAttrs = ([aName], [bName]) => {
    const aPriority = getNsPriority(aName);
    const bPriority = getNsPriority(bName);
    const priorityNs = bPriority - aPriority;
    if (priorityNs !== 0) {
      return priorityNs;
    }
    const [aPart] = aName.split("-");
    const [bPart] = bName.split("-");
    if (aPart !== bPart) {
      const aInOrderFlag = order.includes(aPart) ? 1 : 0;
      const bInOrderFlag = order.includes(bPart) ? 1 : 0;
      if (aInOrderFlag === 1 && bInOrderFlag === 1) {
        return order.indexOf(aPart) - order.indexOf(bPart);
      }
      const priorityOrder = bInOrderFlag - aInOrderFlag;
      if (priorityOrder !== 0) {
        return priorityOrder;
      }
    }
    return aName < bName ? -1 : 1;
  };
  return {
    element: {
      enter: (node) => {
        const attrs = Object.entries(node.attributes);
        attrs.sort(compareAttrs);
        const sortedAttributes = {};
        for (const [name15, value] of attrs) {
          sortedAttributes[name15] = value;
        }
        node.attributes = sortedAttributes;
      }
    }
  };
};

// node_modules/svgo/lib/builtin.js
var builtinPlugins = [removeDoctype_exports, removeXMLProcInst_exports, removeComments_exports, removeMetadata_exports, removeEditorsNSData_exports, removeDesc_exports, cleanupAttrs_exports, cleanupIds_exports, convertColors_exports, removeEmptyAttrs_exports, removeEmptyText_exports, removeEmptyContainers_exports, removeUnusedNS_exports, sortAttrs_exports];

// node_modules/svgo/lib/svgo/plugins.js
var invokePlugins = (ast, info, plugins, overrides, globalOverrides) => {
  for (const plugin of plugins) {
    const override = overrides?.[plugin.name];
    if (override === false) {
      continue;
    }
    const params = { ...plugin.params, ...globalOverrides, ...override };
    const visitor = plugin.fn(ast, params, info);
    if (visitor != null) {
      visit(ast, visitor);
    }
  }
};

// node_modules/svgo/lib/parser.js
var import_sax = __toESM(require_sax(), 1);
var SvgoParserError = class _SvgoParserError extends Error {
  /**
   * @param {string} message
   * @param {number} line
   * @param {number} column
   * @param {string} source
   * @param {string=} file
   */
  constructor(message, line, column, source, file) {
    super(message);
    this.name = "SvgoParserError";
    this.message = `${file || "<input>"}:${line}:${column}: ${message}`;
    this.reason = message;
    this.line = line;
    this.column = column;
    this.source = source;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, _SvgoParserError);
    }
  }
  toString() {
    const lines = this.source.split(/\r?\n/);
    const startLine = Math.max(this.line - 3, 0);
    const endLine = Math.min(this.line + 2, lines.length);
    const lineNumberWidth = String(endLine).length;
    const startColumn = Math.max(this.column - 54, 0);
    const endColumn = Math.max(this.column + 20, 80);
    const code = lines.slice(startLine, endLine).map((line, index) => {
      const lineSlice = line.slice(startColumn, endColumn);
      let ellipsisPrefix = "";
      let ellipsisSuffix = "";
      if (startColumn !== 0) {
        ellipsisPrefix = startColumn > line.length - 1 ? " " : "…";
      }
      if (endColumn < line.length - 1) {
        ellipsisSuffix = "…";
      }
      const number = startLine + 1 + index;
      const gutter = ` ${number.toString().padStart(lineNumberWidth)} | `;
      if (number === this.line) {
        const gutterSpacing = gutter.replace(/[^|]/g, " ");
        const lineSpacing = (ellipsisPrefix + line.slice(startColumn, this.column - 1)).replace(/[^\t]/g, " ");
        const spacing = gutterSpacing + lineSpacing;
        return `>${gutter}${ellipsisPrefix}${lineSlice}${ellipsisSuffix}
 ${spacing}^`;
      }
      return ` ${gutter}${ellipsisPrefix}${lineSlice}${ellipsisSuffix}`;
    }).join("\n");
    return `${this.name}: ${this.message}

${code}
`;
  }
};
var entityDeclaration = /<!ENTITY\s+(\S+)\s+(?:'([^']+)'|"([^"]+)")\s*>/g;
var config = {
  strict: true,
  trim: false,
  normalize: false,
  lowercase: true,
  xmlns: true,
  position: true,
  unparsedEntities: true
};
var parseSvg = (data, from) => {
  const sax = import_sax.default.parser(config.strict, config);
  const root = { type: "root", children: [] };
  let current = root;
  const stack = [root];
  const pushToContent = (node) => {
    current.children.push(node);
  };
  sax.ondoctype = (doctype) => {
    const node = {
      type: "doctype",
      // TODO parse doctype for name, public and system to match xast
      name: "svg",
      data: {
        doctype
      }
    };
    pushToContent(node);
    const subsetStart = doctype.indexOf("[");
    if (subsetStart >= 0) {
      entityDeclaration.lastIndex = subsetStart;
      let entityMatch = entityDeclaration.exec(data);
      while (entityMatch != null) {
        sax.ENTITIES[entityMatch[1]] = entityMatch[2] || entityMatch[3];
        entityMatch = entityDeclaration.exec(data);
      }
    }
  };
  sax.onprocessinginstruction = (data2) => {
    const node = {
      type: "instruction",
      name: data2.name,
      value: data2.body
    };
    pushToContent(node);
  };
  sax.oncomment = (comment) => {
    const node = {
      type: "comment",
      value: comment.trim()
    };
    pushToContent(node);
  };
  sax.oncdata = (cdata) => {
    const node = {
      type: "cdata",
      value: cdata
    };
    pushToContent(node);
  };
  sax.onopentag = (data2) => {
    const element = {
      type: "element",
      name: data2.name,
      attributes: {},
      children: []
    };
    for (const [name15, attr] of Object.entries(data2.attributes)) {
      element.attributes[name15] = attr.value;
    }
    pushToContent(element);
    current = element;
    stack.push(element);
  };
  sax.ontext = (text) => {
    if (current.type === "element") {
      if (textElems.has(current.name)) {
        const node = {
          type: "text",
          value: text
        };
        pushToContent(node);
      } else {
        const value = text.trim();
        if (value !== "") {
          const node = {
            type: "text",
            value
          };
          pushToContent(node);
        }
      }
    }
  };
  sax.onclosetag = () => {
    stack.pop();
    current = stack[stack.length - 1];
  };
  sax.onerror = (e) => {
    const reason = e.message.split("\n")[0];
    const error = new SvgoParserError(
      reason,
      sax.line + 1,
      sax.column,
      data,
      from
    );
    if (e.message.indexOf("Unexpected end") === -1) {
      throw error;
    }
  };
  sax.write(data).close();
  return root;
};

// node_modules/svgo/lib/stringifier.js
var encodeEntity = (char) => {
  return entities[char];
};
var defaults = {
  doctypeStart: "<!DOCTYPE",
  doctypeEnd: ">",
  procInstStart: "<?",
  procInstEnd: "?>",
  tagOpenStart: "<",
  tagOpenEnd: ">",
  tagCloseStart: "</",
  tagCloseEnd: ">",
  tagShortStart: "<",
  tagShortEnd: "/>",
  attrStart: '="',
  attrEnd: '"',
  commentStart: "<!--",
  commentEnd: "-->",
  cdataStart: "<![CDATA[",
  cdataEnd: "]]>",
  textStart: "",
  textEnd: "",
  indent: 4,
  regEntities: /[&'"<>]/g,
  regValEntities: /[&"<>]/g,
  encodeEntity,
  pretty: false,
  useShortTags: true,
  eol: "lf",
  finalNewline: false
};
var entities = {
  "&": "&amp;",
  "'": "&apos;",
  '"': "&quot;",
  ">": "&gt;",
  "<": "&lt;"
};
var stringifySvg = (data, userOptions = {}) => {
  const config2 = { ...defaults, ...userOptions };
  const indent = config2.indent;
  let newIndent = "    ";
  if (typeof indent === "number" && Number.isNaN(indent) === false) {
    newIndent = indent < 0 ? "	" : " ".repeat(indent);
  } else if (typeof indent === "string") {
    newIndent = indent;
  }
  const state = {
    indent: newIndent,
    textContext: null,
    indentLevel: 0
  };
  const eol = config2.eol === "crlf" ? "\r\n" : "\n";
  if (config2.pretty) {
    config2.doctypeEnd += eol;
    config2.procInstEnd += eol;
    config2.commentEnd += eol;
    config2.cdataEnd += eol;
    config2.tagShortEnd += eol;
    config2.tagOpenEnd += eol;
    config2.tagCloseEnd += eol;
    config2.textEnd += eol;
  }
  let svg = stringifyNode(data, config2, state);
  if (config2.finalNewline && svg.length > 0 && !svg.endsWith("\n")) {
    svg += eol;
  }
  return svg;
};
var stringifyNode = (data, config2, state) => {
  let svg = "";
  state.indentLevel++;
  for (const item of data.children) {
    switch (item.type) {
      case "element":
        svg += stringifyElement(item, config2, state);
        break;
      case "text":
        svg += stringifyText(item, config2, state);
        break;
      case "doctype":
        svg += stringifyDoctype(item, config2);
        break;
      case "instruction":
        svg += stringifyInstruction(item, config2);
        break;
      case "comment":
        svg += stringifyComment(item, config2);
        break;
      case "cdata":
        svg += stringifyCdata(item, config2, state);
    }
  }
  state.indentLevel--;
  return svg;
};
var createIndent = (config2, state) => {
  let indent = "";
  if (config2.pretty && state.textContext == null) {
    indent = state.indent.repeat(state.indentLevel - 1);
  }
  return indent;
};
var stringifyDoctype = (node, config2) => {
  return config2.doctypeStart + node.data.doctype + config2.doctypeEnd;
};
var stringifyInstruction = (node, config2) => {
  return config2.procInstStart + node.name + " " + node.value + config2.procInstEnd;
};
var stringifyComment = (node, config2) => {
  return config2.commentStart + node.value + config2.commentEnd;
};
var stringifyCdata = (node, config2, state) => {
  return createIndent(config2, state) + config2.cdataStart + node.value + config2.cdataEnd;
};
var stringifyElement = (node, config2, state) => {
  if (node.children.length === 0) {
    if (config2.useShortTags) {
      return createIndent(config2, state) + config2.tagShortStart + node.name + stringifyAttributes(node, config2) + config2.tagShortEnd;
    }
    return createIndent(config2, state) + config2.tagShortStart + node.name + stringifyAttributes(node, config2) + config2.tagOpenEnd + config2.tagCloseStart + node.name + config2.tagCloseEnd;
  }
  let tagOpenStart = config2.tagOpenStart;
  let tagOpenEnd = config2.tagOpenEnd;
  let tagCloseStart = config2.tagCloseStart;
  let tagCloseEnd = config2.tagCloseEnd;
  let openIndent = createIndent(config2, state);
  let closeIndent = createIndent(config2, state);
  if (state.textContext) {
    tagOpenStart = defaults.tagOpenStart;
    tagOpenEnd = defaults.tagOpenEnd;
    tagCloseStart = defaults.tagCloseStart;
    tagCloseEnd = defaults.tagCloseEnd;
    openIndent = "";
  } else if (textElems.has(node.name)) {
    tagOpenEnd = defaults.tagOpenEnd;
    tagCloseStart = defaults.tagCloseStart;
    closeIndent = "";
    state.textContext = node;
  }
  const children = stringifyNode(node, config2, state);
  if (state.textContext === node) {
    state.textContext = null;
  }
  return openIndent + tagOpenStart + node.name + stringifyAttributes(node, config2) + tagOpenEnd + children + closeIndent + tagCloseStart + node.name + tagCloseEnd;
};
var stringifyAttributes = (node, config2) => {
  let attrs = "";
  for (const [name15, value] of Object.entries(node.attributes)) {
    attrs += " " + name15;
    if (value !== void 0) {
      const encodedValue = value.toString().replace(config2.regValEntities, config2.encodeEntity);
      attrs += config2.attrStart + encodedValue + config2.attrEnd;
    }
  }
  return attrs;
};
var stringifyText = (node, config2, state) => {
  return createIndent(config2, state) + config2.textStart + node.value.replace(config2.regEntities, config2.encodeEntity) + (state.textContext ? "" : config2.textEnd);
};

// node_modules/svgo/lib/version.js
var VERSION = "4.1.0";

// node_modules/svgo/lib/svgo.js
var pluginsMap = /* @__PURE__ */ new Map();
for (const plugin of builtinPlugins) {
  pluginsMap.set(plugin.name, plugin);
}
function getPlugin(name15) {
  if (name15 === "removeScriptElement") {
    console.warn(
      "Warning: removeScriptElement has been renamed to removeScripts, please update your SVGO config"
    );
    return pluginsMap.get("removeScripts");
  }
  return pluginsMap.get(name15);
}
var resolvePluginConfig = (plugin) => {
  if (typeof plugin === "string") {
    const builtinPlugin = getPlugin(plugin);
    if (builtinPlugin == null) {
      throw Error(`Unknown builtin plugin "${plugin}" specified.`);
    }
    return {
      name: plugin,
      params: {},
      fn: builtinPlugin.fn
    };
  }
  if (typeof plugin === "object" && plugin != null) {
    if (plugin.name == null) {
      throw Error(`Plugin name must be specified`);
    }
    let fn15 = plugin.fn;
    if (fn15 == null) {
      const builtinPlugin = getPlugin(plugin.name);
      if (builtinPlugin == null) {
        throw Error(`Unknown builtin plugin "${plugin.name}" specified.`);
      }
      fn15 = builtinPlugin.fn;
    }
    return {
      name: plugin.name,
      params: plugin.params,
      fn: fn15
    };
  }
  return null;
};
var optimize = (input, config2) => {
  if (config2 == null) {
    config2 = {};
  }
  if (typeof config2 !== "object") {
    throw Error("Config should be an object");
  }
  const maxPassCount = config2.multipass ? 10 : 1;
  let prevResultSize = Number.POSITIVE_INFINITY;
  let output = "";
  const info = {};
  if (config2.path != null) {
    info.path = config2.path;
  }
  for (let i = 0; i < maxPassCount; i += 1) {
    info.multipassCount = i;
    const ast = parseSvg(input, config2.path);
    const plugins = config2.plugins || ["preset-default"];
    if (!Array.isArray(plugins)) {
      throw Error(
        "malformed config, `plugins` property must be an array.\nSee more info here: https://github.com/svg/svgo#configuration"
      );
    }
    const resolvedPlugins = plugins.filter((plugin) => plugin != null).map(resolvePluginConfig);
    if (resolvedPlugins.length < plugins.length) {
      console.warn(
        "Warning: plugins list includes null or undefined elements, these will be ignored."
      );
    }
    const globalOverrides = {};
    if (config2.floatPrecision != null) {
      globalOverrides.floatPrecision = config2.floatPrecision;
    }
    invokePlugins(ast, info, resolvedPlugins, null, globalOverrides);
    output = stringifySvg(ast, config2.js2svg);
    if (output.length < prevResultSize) {
      input = output;
      prevResultSize = output.length;
    } else {
      break;
    }
  }
  if (config2.datauri) {
    output = encodeSVGDatauri(output, config2.datauri);
  }
  return {
    data: output
  };
};

// node_modules/svgo/lib/svgo-node.js
import url from "url";
var importConfig = async (configFile) => {
  const resolvedPath = path.resolve(configFile);
  const imported = await import(url.pathToFileURL(resolvedPath).toString());
  const config2 = imported.default;
  if (config2 == null || typeof config2 !== "object" || Array.isArray(config2)) {
    throw Error(`Invalid config file "${configFile}"`);
  }
  return config2;
};
var isFile = async (file) => {
  try {
    const stats = await fs.stat(file);
    return stats.isFile();
  } catch {
    return false;
  }
};
var loadConfig = async (configFile, cwd = process.cwd()) => {
  if (configFile != null) {
    if (path.isAbsolute(configFile)) {
      return importConfig(configFile);
    } else {
      return importConfig(path.join(cwd, configFile));
    }
  }
  let dir = cwd;
  while (true) {
    const js = path.join(dir, "svgo.config.js");
    if (await isFile(js)) {
      return importConfig(js);
    }
    const mjs = path.join(dir, "svgo.config.mjs");
    if (await isFile(mjs)) {
      return importConfig(mjs);
    }
    const cjs = path.join(dir, "svgo.config.cjs");
    if (await isFile(cjs)) {
      return importConfig(cjs);
    }
    const parent = path.dirname(dir);
    if (dir === parent) {
      return null;
    }
    dir = parent;
  }
};
var optimize2 = (input, config2) => {
  if (config2 == null) {
    config2 = {};
  }
  if (typeof config2 !== "object") {
    throw Error("Config should be an object");
  }
  return optimize(input, {
    ...config2,
    js2svg: {
      // platform specific default for end of line
      eol: os.EOL === "\r\n" ? "crlf" : "lf",
      ...config2.js2svg
    }
  });
};
export {
  VERSION,
  collections_exports as _collections,
  builtinPlugins,
  loadConfig,
  mapNodesToParents,
  optimize2 as optimize,
  querySelector,
  querySelectorAll
};
