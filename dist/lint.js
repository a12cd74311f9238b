const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);
import {
  OperationalError,
  UsageError,
  escapeCommands,
  escapeControls,
  escapeLines,
  exitCodeOf,
  exitCodes,
  expectedError,
  replaceSurrogates,
  worstExitCode
} from "./text-escape.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = __commonJS({
  "node_modules/spdx-license-ids/index.json"(exports, module) {
    module.exports = [
      "0BSD",
      "3D-Slicer-1.0",
      "AAL",
      "ADSL",
      "AFL-1.1",
      "AFL-1.2",
      "AFL-2.0",
      "AFL-2.1",
      "AFL-3.0",
      "AGPL-1.0-only",
      "AGPL-1.0-or-later",
      "AGPL-3.0-only",
      "AGPL-3.0-or-later",
      "ALGLIB-Documentation",
      "AMD-newlib",
      "AMDPLPA",
      "AML",
      "AML-glslang",
      "AMPAS",
      "ANTLR-PD",
      "ANTLR-PD-fallback",
      "APAFML",
      "APL-1.0",
      "APSL-1.0",
      "APSL-1.1",
      "APSL-1.2",
      "APSL-2.0",
      "ASWF-Digital-Assets-1.0",
      "ASWF-Digital-Assets-1.1",
      "Abstyles",
      "AdaCore-doc",
      "Adobe-2006",
      "Adobe-Display-PostScript",
      "Adobe-Glyph",
      "Adobe-Utopia",
      "Advanced-Cryptics-Dictionary",
      "Afmparse",
      "Aladdin",
      "Apache-1.0",
      "Apache-1.1",
      "Apache-2.0",
      "App-s2p",
      "Arphic-1999",
      "Artistic-1.0",
      "Artistic-1.0-Perl",
      "Artistic-1.0-cl8",
      "Artistic-2.0",
      "Artistic-dist",
      "Aspell-RU",
      "BOLA-1.1",
      "BSD-1-Clause",
      "BSD-2-Clause",
      "BSD-2-Clause-Darwin",
      "BSD-2-Clause-Patent",
      "BSD-2-Clause-Views",
      "BSD-2-Clause-first-lines",
      "BSD-2-Clause-pkgconf-disclaimer",
      "BSD-2-Clause-pos-unchanged",
      "BSD-3-Clause",
      "BSD-3-Clause-Attribution",
      "BSD-3-Clause-Clear",
      "BSD-3-Clause-HP",
      "BSD-3-Clause-LBNL",
      "BSD-3-Clause-Modification",
      "BSD-3-Clause-No-Military-License",
      "BSD-3-Clause-No-Nuclear-License",
      "BSD-3-Clause-No-Nuclear-License-2014",
      "BSD-3-Clause-No-Nuclear-Warranty",
      "BSD-3-Clause-Open-MPI",
      "BSD-3-Clause-OpenWebUI",
      "BSD-3-Clause-Sun",
      "BSD-3-Clause-Tso",
      "BSD-3-Clause-acpica",
      "BSD-3-Clause-flex",
      "BSD-4-Clause",
      "BSD-4-Clause-Shortened",
      "BSD-4-Clause-UC",
      "BSD-4.3RENO",
      "BSD-4.3TAHOE",
      "BSD-Advertising-Acknowledgement",
      "BSD-Attribution-HPND-disclaimer",
      "BSD-Inferno-Nettverk",
      "BSD-Mark-Modifications",
      "BSD-Protection",
      "BSD-Source-Code",
      "BSD-Source-Code-no-disclaimer",
      "BSD-Source-alt-GPL",
      "BSD-Source-beginning-file",
      "BSD-Systemics",
      "BSD-Systemics-W3Works",
      "BSD-ask-to-endorse",
      "BSL-1.0",
      "BUSL-1.1",
      "Baekmuk",
      "Bahyph",
      "Barr",
      "Beerware",
      "BitTorrent-1.0",
      "BitTorrent-1.1",
      "Bitstream-Charter",
      "Bitstream-Vera",
      "BlueOak-1.0.0",
      "Boehm-GC",
      "Boehm-GC-without-fee",
      "Borceux",
      "Brian-Gladman-2-Clause",
      "Brian-Gladman-3-Clause",
      "Brian-Gladman-3-Clause-no-conversion",
      "Buddy",
      "Bugroff",
      "C-UDA-1.0",
      "CAL-1.0",
      "CAL-1.0-Combined-Work-Exception",
      "CAPEC-tou",
      "CATOSL-1.1",
      "CC-BY-1.0",
      "CC-BY-2.0",
      "CC-BY-2.5",
      "CC-BY-2.5-AU",
      "CC-BY-3.0",
      "CC-BY-3.0-AT",
      "CC-BY-3.0-AU",
      "CC-BY-3.0-DE",
      "CC-BY-3.0-IGO",
      "CC-BY-3.0-NL",
      "CC-BY-3.0-US",
      "CC-BY-4.0",
      "CC-BY-NC-1.0",
      "CC-BY-NC-2.0",
      "CC-BY-NC-2.5",
      "CC-BY-NC-3.0",
      "CC-BY-NC-3.0-DE",
      "CC-BY-NC-3.0-IGO",
      "CC-BY-NC-4.0",
      "CC-BY-NC-ND-1.0",
      "CC-BY-NC-ND-2.0",
      "CC-BY-NC-ND-2.5",
      "CC-BY-NC-ND-3.0",
      "CC-BY-NC-ND-3.0-DE",
      "CC-BY-NC-ND-3.0-IGO",
      "CC-BY-NC-ND-4.0",
      "CC-BY-NC-SA-1.0",
      "CC-BY-NC-SA-2.0",
      "CC-BY-NC-SA-2.0-DE",
      "CC-BY-NC-SA-2.0-FR",
      "CC-BY-NC-SA-2.0-UK",
      "CC-BY-NC-SA-2.5",
      "CC-BY-NC-SA-3.0",
      "CC-BY-NC-SA-3.0-DE",
      "CC-BY-NC-SA-3.0-IGO",
      "CC-BY-NC-SA-4.0",
      "CC-BY-ND-1.0",
      "CC-BY-ND-2.0",
      "CC-BY-ND-2.5",
      "CC-BY-ND-3.0",
      "CC-BY-ND-3.0-DE",
      "CC-BY-ND-4.0",
      "CC-BY-SA-1.0",
      "CC-BY-SA-2.0",
      "CC-BY-SA-2.0-UK",
      "CC-BY-SA-2.1-JP",
      "CC-BY-SA-2.5",
      "CC-BY-SA-3.0",
      "CC-BY-SA-3.0-AT",
      "CC-BY-SA-3.0-DE",
      "CC-BY-SA-3.0-IGO",
      "CC-BY-SA-4.0",
      "CC-PDDC",
      "CC-PDM-1.0",
      "CC-SA-1.0",
      "CC0-1.0",
      "CDDL-1.0",
      "CDDL-1.1",
      "CDL-1.0",
      "CDLA-Permissive-1.0",
      "CDLA-Permissive-2.0",
      "CDLA-Sharing-1.0",
      "CECILL-1.0",
      "CECILL-1.1",
      "CECILL-2.0",
      "CECILL-2.1",
      "CECILL-B",
      "CECILL-C",
      "CERN-OHL-1.1",
      "CERN-OHL-1.2",
      "CERN-OHL-P-2.0",
      "CERN-OHL-S-2.0",
      "CERN-OHL-W-2.0",
      "CFITSIO",
      "CMU-Mach",
      "CMU-Mach-nodoc",
      "CNRI-Jython",
      "CNRI-Python",
      "CNRI-Python-GPL-Compatible",
      "COIL-1.0",
      "CPAL-1.0",
      "CPL-1.0",
      "CPOL-1.02",
      "CUA-OPL-1.0",
      "Caldera",
      "Caldera-no-preamble",
      "Catharon",
      "ClArtistic",
      "Clips",
      "Community-Spec-1.0",
      "Condor-1.1",
      "Cornell-Lossless-JPEG",
      "Cronyx",
      "Crossword",
      "CryptoSwift",
      "CrystalStacker",
      "Cube",
      "D-FSL-1.0",
      "DEC-3-Clause",
      "DL-DE-BY-2.0",
      "DL-DE-ZERO-2.0",
      "DOC",
      "DRL-1.0",
      "DRL-1.1",
      "DSDP",
      "DocBook-DTD",
      "DocBook-Schema",
      "DocBook-Stylesheet",
      "DocBook-XML",
      "Dotseqn",
      "ECL-1.0",
      "ECL-2.0",
      "EFL-1.0",
      "EFL-2.0",
      "EPICS",
      "EPL-1.0",
      "EPL-2.0",
      "ESA-PL-permissive-2.4",
      "ESA-PL-strong-copyleft-2.4",
      "ESA-PL-weak-copyleft-2.4",
      "EUDatagrid",
      "EUPL-1.0",
      "EUPL-1.1",
      "EUPL-1.2",
      "Elastic-2.0",
      "Entessa",
      "ErlPL-1.1",
      "Eurosym",
      "FBM",
      "FDK-AAC",
      "FDK-MPEG-H",
      "FSFAP",
      "FSFAP-no-warranty-disclaimer",
      "FSFUL",
      "FSFULLR",
      "FSFULLRSD",
      "FSFULLRWD",
      "FSL-1.1-ALv2",
      "FSL-1.1-MIT",
      "FTL",
      "Fair",
      "Ferguson-Twofish",
      "Frameworx-1.0",
      "FreeBSD-DOC",
      "FreeImage",
      "Furuseth",
      "GCR-docs",
      "GD",
      "GFDL-1.1-invariants-only",
      "GFDL-1.1-invariants-or-later",
      "GFDL-1.1-no-invariants-only",
      "GFDL-1.1-no-invariants-or-later",
      "GFDL-1.1-only",
      "GFDL-1.1-or-later",
      "GFDL-1.2-invariants-only",
      "GFDL-1.2-invariants-or-later",
      "GFDL-1.2-no-invariants-only",
      "GFDL-1.2-no-invariants-or-later",
      "GFDL-1.2-only",
      "GFDL-1.2-or-later",
      "GFDL-1.3-invariants-only",
      "GFDL-1.3-invariants-or-later",
      "GFDL-1.3-no-invariants-only",
      "GFDL-1.3-no-invariants-or-later",
      "GFDL-1.3-only",
      "GFDL-1.3-or-later",
      "GL2PS",
      "GLWTPL",
      "GPL-1.0-only",
      "GPL-1.0-or-later",
      "GPL-2.0-only",
      "GPL-2.0-or-later",
      "GPL-3.0-only",
      "GPL-3.0-or-later",
      "Game-Programming-Gems",
      "Giftware",
      "Glide",
      "Glulxe",
      "Graphics-Gems",
      "Gutmann",
      "HDF5",
      "HIDAPI",
      "HP-1986",
      "HP-1989",
      "HPND",
      "HPND-DEC",
      "HPND-Fenneberg-Livingston",
      "HPND-INRIA-IMAG",
      "HPND-Intel",
      "HPND-Kevlin-Henney",
      "HPND-MIT-disclaimer",
      "HPND-Markus-Kuhn",
      "HPND-Netrek",
      "HPND-Pbmplus",
      "HPND-SMC",
      "HPND-UC",
      "HPND-UC-export-US",
      "HPND-doc",
      "HPND-doc-sell",
      "HPND-export-US",
      "HPND-export-US-acknowledgement",
      "HPND-export-US-modify",
      "HPND-export2-US",
      "HPND-merchantability-variant",
      "HPND-sell-MIT-disclaimer-xserver",
      "HPND-sell-regexpr",
      "HPND-sell-variant",
      "HPND-sell-variant-MIT-disclaimer",
      "HPND-sell-variant-MIT-disclaimer-rev",
      "HPND-sell-variant-critical-systems",
      "HTMLTIDY",
      "HaskellReport",
      "Hippocratic-2.1",
      "Hippocratic-3.0-core",
      "IBM-pibs",
      "ICU",
      "IEC-Code-Components-EULA",
      "IJG",
      "IJG-short",
      "IPA",
      "IPL-1.0",
      "ISC",
      "ISC-Veillard",
      "ISO-permission",
      "ImageMagick",
      "Imlib2",
      "Info-ZIP",
      "Informatica",
      "Inner-Net-2.0",
      "InnoSetup",
      "Intel",
      "Intel-ACPI",
      "Interbase-1.0",
      "JPL-image",
      "JPNIC",
      "JSON",
      "Jam",
      "JasPer-2.0",
      "Kastrup",
      "Kazlib",
      "Knuth-CTAN",
      "LAL-1.2",
      "LAL-1.3",
      "LGPL-2.0-only",
      "LGPL-2.0-or-later",
      "LGPL-2.1-only",
      "LGPL-2.1-or-later",
      "LGPL-3.0-only",
      "LGPL-3.0-or-later",
      "LGPLLR",
      "LOOP",
      "LPD-document",
      "LPL-1.0",
      "LPL-1.02",
      "LPPL-1.0",
      "LPPL-1.1",
      "LPPL-1.2",
      "LPPL-1.3a",
      "LPPL-1.3c",
      "LZMA-SDK-9.11-to-9.20",
      "LZMA-SDK-9.22",
      "Latex2e",
      "Latex2e-translated-notice",
      "Leptonica",
      "LiLiQ-P-1.1",
      "LiLiQ-R-1.1",
      "LiLiQ-Rplus-1.1",
      "Libpng",
      "Linux-OpenIB",
      "Linux-man-pages-1-para",
      "Linux-man-pages-copyleft",
      "Linux-man-pages-copyleft-2-para",
      "Linux-man-pages-copyleft-var",
      "Lucida-Bitmap-Fonts",
      "MIPS",
      "MIT",
      "MIT-0",
      "MIT-CMU",
      "MIT-Click",
      "MIT-Festival",
      "MIT-Khronos-old",
      "MIT-Modern-Variant",
      "MIT-STK",
      "MIT-Wu",
      "MIT-advertising",
      "MIT-enna",
      "MIT-feh",
      "MIT-open-group",
      "MIT-testregex",
      "MITNFA",
      "MMIXware",
      "MMPL-1.0.1",
      "MPEG-SSG",
      "MPL-1.0",
      "MPL-1.1",
      "MPL-2.0",
      "MPL-2.0-no-copyleft-exception",
      "MS-LPL",
      "MS-PL",
      "MS-RL",
      "MTLL",
      "MVT-1.1",
      "Mackerras-3-Clause",
      "Mackerras-3-Clause-acknowledgment",
      "MakeIndex",
      "Martin-Birgmeier",
      "McPhee-slideshow",
      "Minpack",
      "MirOS",
      "Motosoto",
      "MulanPSL-1.0",
      "MulanPSL-2.0",
      "Multics",
      "Mup",
      "NAIST-2003",
      "NASA-1.3",
      "NBPL-1.0",
      "NCBI-PD",
      "NCGL-UK-2.0",
      "NCL",
      "NCSA",
      "NGPL",
      "NICTA-1.0",
      "NIST-PD",
      "NIST-PD-TNT",
      "NIST-PD-fallback",
      "NIST-Software",
      "NLOD-1.0",
      "NLOD-2.0",
      "NLPL",
      "NOSL",
      "NPL-1.0",
      "NPL-1.1",
      "NPOSL-3.0",
      "NRL",
      "NTIA-PD",
      "NTP",
      "NTP-0",
      "Naumen",
      "NetCDF",
      "Newsletr",
      "Nokia",
      "Noweb",
      "O-UDA-1.0",
      "OAR",
      "OCCT-PL",
      "OCLC-2.0",
      "ODC-By-1.0",
      "ODbL-1.0",
      "OFFIS",
      "OFL-1.0",
      "OFL-1.0-RFN",
      "OFL-1.0-no-RFN",
      "OFL-1.1",
      "OFL-1.1-RFN",
      "OFL-1.1-no-RFN",
      "OGC-1.0",
      "OGDL-Taiwan-1.0",
      "OGL-Canada-2.0",
      "OGL-UK-1.0",
      "OGL-UK-2.0",
      "OGL-UK-3.0",
      "OGTSL",
      "OLDAP-1.1",
      "OLDAP-1.2",
      "OLDAP-1.3",
      "OLDAP-1.4",
      "OLDAP-2.0",
      "OLDAP-2.0.1",
      "OLDAP-2.1",
      "OLDAP-2.2",
      "OLDAP-2.2.1",
      "OLDAP-2.2.2",
      "OLDAP-2.3",
      "OLDAP-2.4",
      "OLDAP-2.5",
      "OLDAP-2.6",
      "OLDAP-2.7",
      "OLDAP-2.8",
      "OLFL-1.3",
      "OML",
      "OPL-1.0",
      "OPL-UK-3.0",
      "OPUBL-1.0",
      "OSC-1.0",
      "OSET-PL-2.1",
      "OSL-1.0",
      "OSL-1.1",
      "OSL-2.0",
      "OSL-2.1",
      "OSL-3.0",
      "OSSP",
      "OpenMDW-1.0",
      "OpenPBS-2.3",
      "OpenSSL",
      "OpenSSL-standalone",
      "OpenVision",
      "PADL",
      "PDDL-1.0",
      "PHP-3.0",
      "PHP-3.01",
      "PPL",
      "PSF-2.0",
      "ParaType-Free-Font-1.3",
      "Parity-6.0.0",
      "Parity-7.0.0",
      "Pixar",
      "Plexus",
      "PolyForm-Noncommercial-1.0.0",
      "PolyForm-Small-Business-1.0.0",
      "PostgreSQL",
      "Python-2.0",
      "Python-2.0.1",
      "QPL-1.0",
      "QPL-1.0-INRIA-2004",
      "Qhull",
      "RHeCos-1.1",
      "RPL-1.1",
      "RPL-1.5",
      "RPSL-1.0",
      "RSA-MD",
      "RSCPL",
      "Rdisc",
      "Ruby",
      "Ruby-pty",
      "SAX-PD",
      "SAX-PD-2.0",
      "SCEA",
      "SGI-B-1.0",
      "SGI-B-1.1",
      "SGI-B-2.0",
      "SGI-OpenGL",
      "SGMLUG-PM",
      "SGP4",
      "SHL-0.5",
      "SHL-0.51",
      "SISSL",
      "SISSL-1.2",
      "SL",
      "SMAIL-GPL",
      "SMLNJ",
      "SMPPL",
      "SNIA",
      "SOFA",
      "SPL-1.0",
      "SSH-OpenSSH",
      "SSH-short",
      "SSLeay-standalone",
      "SSPL-1.0",
      "SUL-1.0",
      "SWL",
      "Saxpath",
      "SchemeReport",
      "Sendmail",
      "Sendmail-8.23",
      "Sendmail-Open-Source-1.1",
      "SimPL-2.0",
      "Sleepycat",
      "Soundex",
      "Spencer-86",
      "Spencer-94",
      "Spencer-99",
      "SugarCRM-1.1.3",
      "Sun-PPP",
      "Sun-PPP-2000",
      "SunPro",
      "Symlinks",
      "TAPR-OHL-1.0",
      "TCL",
      "TCP-wrappers",
      "TGPPL-1.0",
      "TMate",
      "TORQUE-1.1",
      "TOSL",
      "TPDL",
      "TPL-1.0",
      "TTWL",
      "TTYP0",
      "TU-Berlin-1.0",
      "TU-Berlin-2.0",
      "TekHVC",
      "TermReadKey",
      "ThirdEye",
      "TrustedQSL",
      "UCAR",
      "UCL-1.0",
      "UMich-Merit",
      "UPL-1.0",
      "URT-RLE",
      "Ubuntu-font-1.0",
      "UnRAR",
      "Unicode-3.0",
      "Unicode-DFS-2015",
      "Unicode-DFS-2016",
      "Unicode-TOU",
      "UnixCrypt",
      "Unlicense",
      "Unlicense-libtelnet",
      "Unlicense-libwhirlpool",
      "VOSTROM",
      "VSL-1.0",
      "Vim",
      "Vixie-Cron",
      "W3C",
      "W3C-19980720",
      "W3C-20150513",
      "WTFNMFPL",
      "WTFPL",
      "Watcom-1.0",
      "Widget-Workshop",
      "WordNet",
      "Wsuipa",
      "X11",
      "X11-distribute-modifications-variant",
      "X11-no-permit-persons",
      "X11-swapped",
      "XFree86-1.1",
      "XSkat",
      "Xdebug-1.03",
      "Xerox",
      "Xfig",
      "Xnet",
      "YPL-1.0",
      "YPL-1.1",
      "ZPL-1.1",
      "ZPL-2.0",
      "ZPL-2.1",
      "Zed",
      "Zeeff",
      "Zend-2.0",
      "Zimbra-1.3",
      "Zimbra-1.4",
      "Zlib",
      "any-OSI",
      "any-OSI-perl-modules",
      "atc-game",
      "bcrypt-Solar-Designer",
      "blessing",
      "bzip2-1.0.6",
      "check-cvs",
      "checkmk",
      "copyleft-next-0.3.0",
      "copyleft-next-0.3.1",
      "curl",
      "cve-tou",
      "diffmark",
      "dtoa",
      "dvipdfm",
      "eGenix",
      "etalab-2.0",
      "fwlw",
      "gSOAP-1.3b",
      "generic-xts",
      "gnuplot",
      "gtkbook",
      "hdparm",
      "hyphen-bulgarian",
      "iMatix",
      "jove",
      "libpng-1.6.35",
      "libpng-2.0",
      "libselinux-1.0",
      "libtiff",
      "libutil-David-Nugent",
      "lsof",
      "magaz",
      "mailprio",
      "man2html",
      "metamail",
      "mpi-permissive",
      "mpich2",
      "mplus",
      "ngrep",
      "pkgconf",
      "pnmstitch",
      "psfrag",
      "psutils",
      "python-ldap",
      "radvd",
      "snprintf",
      "softSurfer",
      "ssh-keyscan",
      "swrule",
      "threeparttable",
      "ulem",
      "w3m",
      "wwl",
      "xinetd",
      "xkeyboard-config-Zinoviev",
      "xlock",
      "xpp",
      "xzoom",
      "zlib-acknowledgement"
    ];
  }
});

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = __commonJS({
  "node_modules/spdx-license-ids/deprecated.json"(exports, module) {
    module.exports = [
      "AGPL-1.0",
      "AGPL-3.0",
      "BSD-2-Clause-FreeBSD",
      "BSD-2-Clause-NetBSD",
      "GFDL-1.1",
      "GFDL-1.2",
      "GFDL-1.3",
      "GPL-1.0",
      "GPL-2.0",
      "GPL-2.0-with-GCC-exception",
      "GPL-2.0-with-autoconf-exception",
      "GPL-2.0-with-bison-exception",
      "GPL-2.0-with-classpath-exception",
      "GPL-2.0-with-font-exception",
      "GPL-3.0",
      "GPL-3.0-with-GCC-exception",
      "GPL-3.0-with-autoconf-exception",
      "LGPL-2.0",
      "LGPL-2.1",
      "LGPL-3.0",
      "Net-SNMP",
      "Nunit",
      "StandardML-NJ",
      "bzip2-1.0.5",
      "eCos-2.0",
      "wxWindows"
    ];
  }
});

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = __commonJS({
  "node_modules/spdx-exceptions/index.json"(exports, module) {
    module.exports = [
      "389-exception",
      "Asterisk-exception",
      "Autoconf-exception-2.0",
      "Autoconf-exception-3.0",
      "Autoconf-exception-generic",
      "Autoconf-exception-generic-3.0",
      "Autoconf-exception-macro",
      "Bison-exception-1.24",
      "Bison-exception-2.2",
      "Bootloader-exception",
      "Classpath-exception-2.0",
      "CLISP-exception-2.0",
      "cryptsetup-OpenSSL-exception",
      "DigiRule-FOSS-exception",
      "eCos-exception-2.0",
      "Fawkes-Runtime-exception",
      "FLTK-exception",
      "fmt-exception",
      "Font-exception-2.0",
      "freertos-exception-2.0",
      "GCC-exception-2.0",
      "GCC-exception-2.0-note",
      "GCC-exception-3.1",
      "Gmsh-exception",
      "GNAT-exception",
      "GNOME-examples-exception",
      "GNU-compiler-exception",
      "gnu-javamail-exception",
      "GPL-3.0-interface-exception",
      "GPL-3.0-linking-exception",
      "GPL-3.0-linking-source-exception",
      "GPL-CC-1.0",
      "GStreamer-exception-2005",
      "GStreamer-exception-2008",
      "i2p-gpl-java-exception",
      "KiCad-libraries-exception",
      "LGPL-3.0-linking-exception",
      "libpri-OpenH323-exception",
      "Libtool-exception",
      "Linux-syscall-note",
      "LLGPL",
      "LLVM-exception",
      "LZMA-exception",
      "mif-exception",
      "OCaml-LGPL-linking-exception",
      "OCCT-exception-1.0",
      "OpenJDK-assembly-exception-1.0",
      "openvpn-openssl-exception",
      "PS-or-PDF-font-exception-20170817",
      "QPL-1.0-INRIA-2004-exception",
      "Qt-GPL-exception-1.0",
      "Qt-LGPL-exception-1.1",
      "Qwt-exception-1.0",
      "SANE-exception",
      "SHL-2.0",
      "SHL-2.1",
      "stunnel-exception",
      "SWI-exception",
      "Swift-exception",
      "Texinfo-exception",
      "u-boot-exception-2.0",
      "UBDL-exception",
      "Universal-FOSS-exception-1.0",
      "vsftpd-openssl-exception",
      "WxWindows-exception-3.1",
      "x11vnc-openssl-exception"
    ];
  }
});

// node_modules/spdx-expression-validate/node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-expression-validate/node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read(value) {
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
        read(/[ ]*/);
      }
      function operator() {
        var string2;
        var possibilities = ["WITH", "AND", "OR", "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string2 = read(possibilities[i]);
          if (string2) {
            break;
          }
        }
        if (string2 === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string2 && {
          type: "OPERATOR",
          string: string2
        };
      }
      function idstring() {
        return read(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string2 = idstring();
        if (!string2) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string2;
      }
      function documentRef() {
        if (read("DocumentRef-")) {
          var string2 = expectIdstring();
          return { type: "DOCUMENTREF", string: string2 };
        }
      }
      function licenseRef() {
        if (read("LicenseRef-")) {
          var string2 = expectIdstring();
          return { type: "LICENSEREF", string: string2 };
        }
      }
      function identifier() {
        var begin = index;
        var string2 = idstring();
        if (licenses.indexOf(string2) !== -1) {
          return {
            type: "LICENSE",
            string: string2
          };
        } else if (exceptions.indexOf(string2) !== -1) {
          return {
            type: "EXCEPTION",
            string: string2
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

// node_modules/spdx-expression-validate/node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-expression-validate/node_modules/spdx-expression-parse/parse.js"(exports, module) {
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
        var string2 = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string2 += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t.type === "LICENSEREF") {
          next();
          string2 += "LicenseRef-" + t.string;
          return { license: string2 };
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

// node_modules/spdx-expression-validate/node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-expression-validate/node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    module.exports = function(source) {
      return parse(scan(source));
    };
  }
});

// node_modules/spdx-expression-validate/index.js
var require_spdx_expression_validate = __commonJS({
  "node_modules/spdx-expression-validate/index.js"(exports, module) {
    var parse = require_spdx_expression_parse();
    var containsRepeatedSpace = /\s{2,}/;
    module.exports = function spdxExpressionValidate(argument) {
      var fatString = argument.trim() !== argument || containsRepeatedSpace.test(argument);
      if (fatString) {
        return false;
      } else {
        try {
          parse(argument);
          return true;
        } catch (e) {
          return false;
        }
      }
    };
  }
});

// src/cozy/registry-names.ts
var slugPattern = /^[a-z0-9-]+$/;
var editorPattern = /^[A-Za-z][A-Za-z0-9]*$/;
var spacePattern = /^[a-z][a-z0-9_-]*$/;
var number = "(0|[1-9][0-9]{0,4})";
var versionPattern = new RegExp(
  `^${number}\\.${number}\\.${number}(-dev\\.[a-f0-9]{1,40}|-beta.${number})?$`,
  // Go's `.` is a whole code point.
  "u"
);
var channels = ["stable", "beta", "dev"];
function isChannel(text) {
  return channels.includes(text);
}
function channelsWithin(channel) {
  return channels.slice(0, channels.indexOf(channel) + 1);
}
function isSlug(text) {
  return slugPattern.test(text);
}
function isEditorName(text) {
  return editorPattern.test(text);
}
function isSpace(text) {
  return spacePattern.test(text);
}
function isVersion(text) {
  return versionPattern.test(text);
}
function isPlainVersion(text) {
  return isVersion(text) && !text.includes("-");
}
function canBePublished(version2) {
  const base = baseVersion(version2);
  return isVersion(base) && parseChannel(base) === "stable";
}
function isMistakenForStable(text) {
  return isVersion(text) && text.includes("-") && parseChannel(text) === "stable";
}
function parseChannel(version2) {
  if (version2.includes("-dev.")) return "dev";
  if (version2.includes("-beta.")) return "beta";
  return "stable";
}
function baseVersion(version2) {
  const channel = parseChannel(version2);
  const numbers = channel === "stable" ? version2 : version2.slice(0, version2.indexOf(`-${channel}.`));
  return numbers.split(".").length >= 3 ? numbers : "";
}
function becomesLatest(version2, latest) {
  const [a, b] = [version2, latest].map((text) => baseVersion(text).split(".").map(Number));
  const index = a.findIndex((part, at) => part !== b[at]);
  if (index >= 0) return a[index] > b[index];
  const channel = parseChannel(version2);
  if (channel === "stable") return parseChannel(latest) !== "stable";
  if (parseChannel(latest) === "stable") return false;
  const beta = (text) => Number(text.split(".")[3]);
  return channel === "dev" || beta(version2) > beta(latest);
}
function haveSameBase(version2, said) {
  return baseVersion(version2) === baseVersion(said);
}
function stripV(version2) {
  return version2.startsWith("v") ? version2.slice(1) : version2;
}

// src/registry/url.ts
var officialRegistry = "https://apps-registry.cozycloud.cc";
function registryUrl({ url, space: space2 }, ...segments) {
  if (!isWebAddress(url))
    throw new OperationalError(
      `The registry's address ${JSON.stringify(url)} is not an http:// or https:// URL. Use one such as ${officialRegistry}.`
    );
  const base = new URL(withoutRegistry(url));
  if (base.username || base.password)
    throw new OperationalError(
      "The registry's address holds a user name or password. Put the token into REGISTRY_TOKEN and leave it out of the address."
    );
  const named = space2 === void 0 || isDefault(space2) ? [] : [space2];
  if (!named.every(isSpace))
    throw new OperationalError(
      `${JSON.stringify(space2)} is not a valid name of a space. Use lower-case letters, digits, "_" and "-", starting with a letter.`
    );
  base.pathname = [
    base.pathname.replace(/\/+$/, ""),
    ...[...named, "registry", ...segments].map(encodeURIComponent)
  ].join("/");
  base.search = "";
  base.hash = "";
  return base;
}
function registryName({ url, space: space2 }) {
  const bare2 = url.replace(/\/+$/, "");
  return space2 === void 0 || isDefault(space2) ? bare2 : `space "${space2}" of ${bare2}`;
}
function withoutRegistry(url) {
  return url.replace(/\/registry\/*$/, "");
}
function isWebAddress(text) {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
function isSpaceName(space2) {
  return isDefault(space2) || isSpace(space2);
}
function isDefault(space2) {
  return ["", "default", "__default__"].includes(space2);
}

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first2, second, options) {
  if (first2 === second) {
    return 0;
  }
  const maxDistance2 = options?.maxDistance;
  const swap = first2;
  if (first2.length > second.length) {
    first2 = second;
    second = swap;
  }
  let firstLength = first2.length;
  let secondLength = second.length;
  while (firstLength > 0 && first2.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first2.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance2 !== void 0 && secondLength - firstLength > maxDistance2) {
    return maxDistance2;
  }
  if (firstLength === 0) {
    return maxDistance2 !== void 0 && secondLength > maxDistance2 ? maxDistance2 : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index = 0;
  let index2 = 0;
  while (index < firstLength) {
    characterCodeCache[index] = first2.charCodeAt(start + index);
    array[index] = ++index;
  }
  while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
      temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
      temporary = array[index];
      result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance2 !== void 0) {
      let rowMinimum = result;
      for (index = 0; index < firstLength; index++) {
        if (array[index] < rowMinimum) {
          rowMinimum = array[index];
        }
      }
      if (rowMinimum > maxDistance2) {
        return maxDistance2;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance2 !== void 0 && result > maxDistance2 ? maxDistance2 : result;
}

// src/text/did-you-mean.ts
var maxCandidates = 1e3;
var maxDistance = 2;
function didYouMean(word2, candidates3, distance = maxDistance) {
  const normal2 = normalizeWord(word2);
  const letters = sortLetters(normal2);
  const longer = [];
  let found;
  let best = Math.min(distance, normal2.length < 3 ? 0 : normal2.length < 7 ? 1 : maxDistance) + 1;
  let count = 0;
  for (const candidate of candidates3) {
    if (++count > maxCandidates) break;
    const other = normalizeWord(candidate);
    if (normal2.length >= minStart && other.startsWith(normal2)) longer.push(candidate);
    if (Math.abs(other.length - normal2.length) > distance) continue;
    const far = leven(normal2, other);
    const isSwapped = far === 2 && letters === sortLetters(other);
    if (isSwapped ? best > 0.5 : far < best) {
      best = isSwapped ? 0.5 : far;
      found = candidate;
    }
  }
  return found ?? (longer.length === 1 ? longer[0] : void 0);
}
var minStart = 3;
function sortLetters(word2) {
  return [...word2].toSorted().join("");
}
function normalizeWord(word2) {
  return word2.toLowerCase().replaceAll(/[-_. ]/g, "");
}

// src/text/format.ts
function formatCount(number2, noun) {
  return `${number2} ${noun}${number2 === 1 ? "" : "s"}`;
}
function formatList(words2, { last = "and", max = Infinity } = {}) {
  const more = words2.length - max;
  const shown2 = more > 0 ? [...words2.slice(0, max), `${more} more`] : words2;
  return shown2.length < 2 ? shown2.join("") : `${shown2.slice(0, -1).join(", ")} ${last} ${shown2.at(-1)}`;
}
function joinLines(text) {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  const last = lines.length - 1;
  return lines.map((line, index) => index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim()).filter((line, index) => line !== "" || index === 0 || index === last).join(" ");
}
function formatSize(bytes) {
  if (bytes < 1e3) return formatCount(bytes, "byte");
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}
function formatMebibytes(bytes) {
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MiB`;
}

// node_modules/fast-string-truncated-width/dist/utils.js
var getCodePointsLength = /* @__PURE__ */ (() => {
  const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
  return (input) => {
    let surrogatePairsNr = 0;
    SURROGATE_PAIR_RE.lastIndex = 0;
    while (SURROGATE_PAIR_RE.test(input)) {
      surrogatePairsNr += 1;
    }
    return input.length - surrogatePairsNr;
  };
})();
var isFullWidth = (x) => {
  return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
var isWideNotCJKTNotEmoji = (x) => {
  return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
var ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
var CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
var CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
var TAB_RE = /\t{1,1000}/y;
var EMOJI_RE = new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Emoji}\\uFE0F\\u20E3?))*", "yu");
var LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
var MODIFIER_RE = new RegExp("\\p{M}+", "gu");
var NO_TRUNCATION = { limit: Infinity, ellipsis: "" };
var getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
  const LIMIT = truncationOptions.limit ?? Infinity;
  const ELLIPSIS = truncationOptions.ellipsis ?? "";
  const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
  const ANSI_WIDTH = 0;
  const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
  const TAB_WIDTH = widthOptions.tabWidth ?? 8;
  const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
  const FULL_WIDTH_WIDTH = 2;
  const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
  const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
  const PARSE_BLOCKS = [
    [LATIN_RE, REGULAR_WIDTH],
    [ANSI_RE, ANSI_WIDTH],
    [CONTROL_RE, CONTROL_WIDTH],
    [TAB_RE, TAB_WIDTH],
    [EMOJI_RE, EMOJI_WIDTH],
    [CJKT_WIDE_RE, WIDE_WIDTH]
  ];
  let indexPrev = 0;
  let index = 0;
  let length = input.length;
  let lengthExtra = 0;
  let truncationEnabled = false;
  let truncationIndex = length;
  let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
  let unmatchedStart = 0;
  let unmatchedEnd = 0;
  let width = 0;
  let widthExtra = 0;
  outer: while (true) {
    if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
      const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
      lengthExtra = 0;
      for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
        const codePoint = char.codePointAt(0) || 0;
        if (isFullWidth(codePoint)) {
          widthExtra = FULL_WIDTH_WIDTH;
        } else if (isWideNotCJKTNotEmoji(codePoint)) {
          widthExtra = WIDE_WIDTH;
        } else {
          widthExtra = REGULAR_WIDTH;
        }
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        lengthExtra += char.length;
        width += widthExtra;
      }
      unmatchedStart = unmatchedEnd = 0;
    }
    if (index >= length) {
      break outer;
    }
    for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
      const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
      BLOCK_RE.lastIndex = index;
      if (BLOCK_RE.test(input)) {
        lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
        widthExtra = lengthExtra * BLOCK_WIDTH;
        if (width + widthExtra > truncationLimit) {
          truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
        }
        if (width + widthExtra > LIMIT) {
          truncationEnabled = true;
          break outer;
        }
        width += widthExtra;
        unmatchedStart = indexPrev;
        unmatchedEnd = index;
        index = indexPrev = BLOCK_RE.lastIndex;
        continue outer;
      }
    }
    index += 1;
  }
  return {
    width: truncationEnabled ? truncationLimit : width,
    index: truncationEnabled ? truncationIndex : length,
    truncated: truncationEnabled,
    ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
  };
};
var dist_default = getStringTruncatedWidth;

// node_modules/fast-string-width/dist/index.js
var NO_TRUNCATION2 = {
  limit: Infinity,
  ellipsis: "",
  ellipsisWidth: 0
};
var fastStringWidth = (input, options = {}) => {
  return dist_default(input, NO_TRUNCATION2, options).width;
};
var dist_default2 = fastStringWidth;

// src/text/wrap.ts
var narrowest = 30;
function wrap(text, width) {
  const lines = [];
  let used = 0;
  for (const word2 of text.split(" ")) {
    const more = 1 + dist_default2(word2);
    if (lines.length === 0 || used + more > Math.max(width, narrowest)) {
      lines.push(word2);
      used = more - 1;
    } else {
      lines[lines.length - 1] += ` ${word2}`;
      used += more;
    }
  }
  return lines;
}

// src/report/colors.ts
import { styleText } from "node:util";
function createColors(color) {
  return color ? (style, text) => text && styleText(style, text, { validateStream: false }) : (_, text) => text;
}
var styles = {
  error: "red",
  warning: "yellow",
  info: "blue",
  failed: "red",
  skipped: "yellow",
  passed: "green",
  unchanged: "green"
};

// src/report/code-frame.ts
var maxLines = 3;
function createCodeFrame(source, region, width) {
  if (source[region.line - 1] === void 0) return void 0;
  const oneLine = region.endLine === region.line;
  const first2 = oneLine ? Math.max(1, region.line - 1) : region.line;
  const last = Math.min(source.length, oneLine ? region.line + 1 : region.endLine, first2 + maxLines - 1);
  const numbers = Array.from({ length: last - first2 + 1 }, (_, index) => first2 + index);
  const shown2 = numbers.filter((number2) => number2 === region.line || !oneLine || source[number2 - 1].trim());
  const indent = Math.min(...shown2.map((number2) => indentation(source[number2 - 1])));
  return {
    lines: shown2.map((number2) => cut(source[number2 - 1], number2, region, indent, width)),
    more: Math.max(0, region.endLine - last)
  };
}
function indentation(line) {
  const column = line.search(/\S/);
  return column === -1 ? Infinity : column;
}
function cut(line, number2, region, indent, width) {
  const skip2 = Number.isFinite(indent) ? indent : 0;
  const inside = number2 >= region.line && number2 <= region.endLine;
  const start = !inside || number2 > region.line ? skip2 : Math.max(skip2, region.column - 1);
  const end = !inside ? skip2 : number2 < region.endLine ? line.length : Math.max(start, region.endColumn - 1);
  const before = escapeControls(tail(line.slice(skip2, start), Math.floor(width / 2)));
  const marked = escapeControls(head(line.slice(start, end), Math.floor(width / 2)));
  return {
    number: number2,
    before,
    marked,
    after: escapeControls(head(line.slice(end), width - before.length - marked.length))
  };
}
function head(text, room) {
  if (text.length <= room) return text;
  return room < 1 ? "" : `${replaceSurrogates(text.slice(0, room - 1))}…`;
}
function tail(text, room) {
  return text.length <= room ? text : `…${replaceSurrogates(text.slice(text.length - room + 1))}`;
}

// src/report/source-lines.ts
function splitter({ source }) {
  const split = /* @__PURE__ */ new Map();
  return (file) => {
    if (!split.has(file)) split.set(file, source(file)?.split(/\r\n|\r|\n/));
    return split.get(file);
  };
}
function placeIn({ file, line, column, endLine = line, endColumn = column }, linesOf) {
  const lines = file === void 0 ? void 0 : linesOf(file);
  if (lines === void 0 || line === void 0 || column === void 0) return void 0;
  return { lines, region: { line, column, endLine, endColumn } };
}

// src/report/wording.ts
function formatSummary({ summary, affectedFiles }) {
  const { errors, warnings, infos, files: files2 } = summary;
  const found = [
    [errors, "error"],
    [warnings, "warning"],
    [infos, "info"]
  ];
  const counts = found.filter(([number2]) => number2 > 0).map(([number2, noun]) => formatCount(number2, noun));
  const manifests = formatCount(files2, "manifest");
  if (counts.length === 0) return files2 === 0 ? "No problem" : `No problem in ${manifests}`;
  const where = affectedFiles === 0 ? "" : ` in ${formatCount(affectedFiles, "file")}`;
  return `${formatList(counts)}${where}${files2 > affectedFiles ? ` (${manifests} checked)` : ""}`;
}
function warningLimitError(warnings, limit = Infinity) {
  return warnings > limit ? `${formatCount(warnings, "warning")}, but at most ${limit} ${limit === 1 ? "is" : "are"} allowed (--max-warnings, or maxWarnings in the configuration).` : void 0;
}
function explainsFailure({ name, status, reason }, { summary }) {
  return status === "failed" && reason !== void 0 && !(name === "lint" && summary.errors > 0);
}
function formatVerdict(report) {
  const failed = report.steps.filter((step) => explainsFailure(step, report));
  const names2 = formatList(failed.map((step) => step.name));
  return names2 === "" ? formatSummary(report) : `${formatSummary(report)}; ${names2} failed`;
}
function hasStepDetails({ steps }) {
  return steps.length > 1 || steps.some((step) => step.reason !== void 0 || Object.keys(step.outputs).length > 0);
}
function formatPlace({ file, line, column }) {
  return [file, line, column].filter((part) => part !== void 0).join(":");
}
function formatSuggestion(suggestion) {
  return `did you mean ${/^".*"$/s.test(suggestion) ? suggestion : `"${suggestion}"`}?`;
}
function formatAuthority({ authority, severity }) {
  return formatList(authority.map((name) => does[name](severity)));
}
var does = {
  stack: (severity) => severity === "error" ? "cozy-stack refuses the manifest at install" : "cozy-stack reads this at install",
  registry: (severity) => severity === "info" ? "the registry reads this" : "the registry refuses to publish this",
  runtime: (severity) => severity === "error" ? "the konnector fails at run time" : "affects the konnector at run time",
  store: readBy("the store"),
  harvest: readBy("Harvest (the account form)"),
  flagship: readBy("the flagship app"),
  libs: (severity) => severity === "info" ? "cozy-konnector-libs relies on it" : "the konnector libraries break on this or ignore it",
  security: () => "security: nothing rejects this, but it is risky",
  convention: () => "convention"
};
function readBy(name) {
  return (severity) => severity === "info" ? `affects ${name}` : `${name} breaks on this or ignores it`;
}
function formatDuration(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
function formatOutputs({ outputs }) {
  const items = Object.entries(outputs).map(([name, value]) => ({
    long: String(value).length >= 40,
    text: inWords(name, value)
  }));
  const short = items.filter(({ long: long2 }) => !long2).map(({ text }) => text);
  const long = items.filter((item) => item.long).map(({ text }) => text);
  return [...short.length > 0 ? [short.join(", ")] : [], ...long];
}
function inWords(name, value) {
  if (typeof value !== "number") return `${name} ${value}`;
  return name === "bytes" ? formatSize(value) : formatCount(value, name.replace(/s$/, ""));
}

// src/report/finding-lines.ts
function fullLines(diagnostic, context) {
  const { width, paint } = context;
  return [
    ...shortLines(diagnostic, context, frame(diagnostic, context)),
    ...wrap(formatAuthority(diagnostic), width - 2).map((line) => paint("dim", `  ${line}`))
  ];
}
function shortLines(diagnostic, { width, links: links2, paint }, inner = []) {
  const { severity, message, suggestion, related } = diagnostic;
  const header = [paint(styles[severity], severity), place(diagnostic, paint), ruleName(diagnostic, links2)];
  const inside = (text) => wrap(escapeControls(text), width - 2).map((line) => `  ${line}`);
  return [
    ...wrap(header.filter(Boolean).join("  "), width),
    ...message.split(/\r?\n/).flatMap(inside),
    ...inner,
    ...suggestion === void 0 || message.includes(suggestion) ? [] : inside(formatSuggestion(suggestion)).map((line) => paint("cyan", line)),
    ...related.flatMap((other) => inside(`see ${[formatPlace(other), other.message].filter(Boolean).join("  ")}`)).map((line) => paint("dim", line))
  ];
}
function noteLines(diagnostic, { width, links: links2, paint }) {
  const { severity, message } = diagnostic;
  const head2 = [paint(styles[severity], severity), place(diagnostic, paint)].filter(Boolean).join("  ");
  const text = `${escapeControls(firstSentence(message))} (${ruleName(diagnostic, links2)})`;
  const indent = " ".repeat(severity.length + 2);
  return wrap(`${head2}  ${text}`, width - indent.length).map(
    (line, index) => index === 0 ? line : indent + line
  );
}
function firstSentence(message) {
  const [line = ""] = message.split(/\r?\n/);
  const [sentence] = /^(?:"[^"]*"|[^"])*?\.(?= [A-Z"])/.exec(line) ?? [line];
  return sentence;
}
function place(diagnostic, paint) {
  return paint("bold", escapeControls(formatPlace(diagnostic)));
}
function ruleName({ rule, url }, links2) {
  const name = escapeControls(rule);
  return links2 ? `\x1B]8;;${encodeURI(url)}\x1B\\${name}\x1B]8;;\x1B\\` : name;
}
function frame(diagnostic, { width, paint, source }) {
  const found = placeIn(diagnostic, source);
  if (found === void 0) return [];
  const { lines, region } = found;
  if (/^\s*[[{]?\s*$/.test(lines[region.line - 1] ?? "")) return [];
  const gutter = String(Math.min(lines.length, region.endLine + 1)).length;
  const cut2 = createCodeFrame(lines, region, Math.max(20, width - gutter - 8));
  if (cut2 === void 0) return [];
  const row = (label, text) => `${paint("dim", `    ${label.padStart(gutter)} │`)}${text && ` ${text}`}`;
  const code = cut2.lines.flatMap((part) => {
    const text = row(String(part.number), part.before + paint("red", part.marked) + part.after);
    return region.endLine === region.line && part.number === region.line ? [text, row("", underline(part, paint))] : [text];
  });
  const more = cut2.more > 0 ? [row("", paint("dim", `… ${formatCount(cut2.more, "more line")}`))] : [];
  return ["", ...code, ...more, ""];
}
function underline({ before, marked }, paint) {
  return " ".repeat(dist_default2(before)) + paint("red", "^".repeat(Math.max(1, dist_default2(marked))));
}

// src/diagnostics/diagnostic.ts
var severities = ["error", "warning", "info"];

// src/text/group.ts
function groupBy(items, keyOf3) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key3 = keyOf3(item);
    const group = groups2.get(key3);
    if (group) group.push(item);
    else groups2.set(key3, [item]);
  }
  return groups2;
}

// src/report/merge-alike.ts
function mergeAlike(diagnostics) {
  const ranked = severities.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  const groups2 = groupBy(ranked, (each) => {
    const { rule, severity, file, line, column, alike } = each;
    return alike === void 0 ? Symbol(rule) : JSON.stringify([rule, severity, file, line, column, alike.message]);
  });
  return [...groups2.values()].map(merge);
}
function merge(group) {
  const [first2] = group;
  if (group.length === 1) return first2;
  const { suggestion: _, alike, ...rest } = first2;
  return {
    ...rest,
    message: alike.message.replace("{names}", () => formatList(group.map((each) => each.alike.name))),
    fixable: group.some(({ fixable }) => fixable),
    related: group.flatMap(({ related }) => related)
  };
}

// src/report/report.ts
var stepNames = ["lint", "bundle", "replay", "push", "submit"];
var stepStatuses = ["passed", "failed", "skipped", "unchanged"];
function createReport(diagnostics, steps, files2, { notice, changes = [] } = {}) {
  const count = (severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    version: 1,
    ...notice !== void 0 && { notice },
    diagnostics,
    steps,
    ...changes.length > 0 && { changes },
    summary: { errors: count("error"), warnings: count("warning"), infos: count("info"), files: files2 },
    affectedFiles: new Set(diagnostics.flatMap(({ file }) => file ?? [])).size
  };
}

// src/report/step-rows.ts
var nameWidth = longest(stepNames);
var statusWidth = longest(stepStatuses);
var minNoteWidth = 30;
function stepRows(steps, width, paint) {
  const timeWidth = longest(steps.map((step) => formatDuration(step.ms)));
  const beside = 2 + nameWidth + 2 + statusWidth + 2 + timeWidth + 2;
  const isNarrow = width - beside < minNoteWidth;
  const indent = isNarrow ? 4 : beside;
  return steps.map((step) => {
    const { name, status, ms, reason = "" } = step;
    const time2 = status === "skipped" ? "" : formatDuration(ms);
    const notes = [...formatOutputs(step), reason].filter(Boolean).flatMap((note) => wrap(escapeControls(joinLines(note)), width - indent));
    const [first2 = "", ...rest] = isNarrow ? ["", ...notes] : notes;
    const cells = [
      name.padEnd(nameWidth),
      paint(styles[status], status) + " ".repeat(statusWidth - status.length),
      time2.padStart(timeWidth),
      first2
    ];
    return [`  ${cells.join("  ").trimEnd()}`, ...rest.map((line) => " ".repeat(indent) + line)].join("\n");
  }).join("\n");
}
function longest(texts3) {
  return Math.max(...texts3.map((text) => text.length));
}

// src/report/pretty.ts
var maxShown = 100;
var promptRows = 2;
var pretty = (report, context) => {
  const paint = createColors(context.color);
  const all = layout(report, context, true);
  const { height = 24, verbose = false, width } = context;
  const fits2 = all.join("\n\n").split("\n").length <= height - promptRows;
  const blocks = verbose || fits2 ? all : layout(report, context, false);
  const verdict = wrap(formatEnd(report, paint), width).join("\n");
  const hints = formatHints(report, context, blocks !== all);
  return escapeCommands(
    [
      ...report.notice === void 0 ? [] : [paint(styles.warning, wrap(report.notice, width).join("\n")), ""],
      ...context.verdictFirst ? [verdict, ""] : [],
      ...blocks.flatMap((block) => [block, ""]),
      verdict,
      ...hints === "" ? [] : [paint("dim", hints)]
    ].join("\n") + "\n"
  );
};
function layout(report, context, roomy) {
  const { color, width, links: links2 = false, verbose = false } = context;
  const paint = createColors(color);
  const lines = { width, links: links2, paint, source: splitter(context) };
  const findings = mergeAlike(report.diagnostics);
  const shown2 = verbose ? findings : findings.slice(0, maxShown);
  const isNote = ({ severity }) => severity === "info" && !verbose;
  const isFull = ({ severity }) => roomy || verbose || severity === "error";
  const rest = shown2.filter((each) => !isNote(each));
  const [full, short] = [rest.filter(isFull), rest.filter((each) => !isFull(each))];
  const texts3 = [
    ...full.map((each) => fullLines(each, lines)),
    short.flatMap((each) => shortLines(each, lines)),
    shown2.filter(isNote).flatMap((each) => noteLines(each, lines)),
    shown2.length < findings.length ? wrap(formatHidden(findings, shown2), width) : [],
    hasStepDetails(report) ? [stepRows(report.steps, width, paint)] : []
  ];
  return texts3.filter((text) => text.length > 0).map((text) => text.join("\n"));
}
function formatEnd(report, paint) {
  const { summary, diagnostics, steps } = report;
  const failed = summary.errors > 0 || steps.some((step) => step.status === "failed");
  const worst = failed ? "error" : summary.warnings > 0 ? "warning" : "passed";
  const fixable = diagnostics.filter((diagnostic) => diagnostic.fixable).length;
  const hint = fixable === 0 ? "" : ` ${formatCount(fixable, "problem")} can be fixed with --fix.`;
  return `${paint(styles[worst], `${formatVerdict(report)}.`)}${hint}`;
}
function formatHints({ diagnostics }, context, isShort) {
  if (diagnostics.length === 0 || context.verbose) return "";
  const isHidden = isShort || diagnostics.some(({ severity }) => severity === "info");
  return wrap(
    [
      ...context.links ? [] : ["konnector-lint explain <rule> explains a rule."],
      ...isHidden ? ["--verbose shows all."] : []
    ].join(" "),
    context.width
  ).join("\n");
}
function formatHidden(findings, shown2) {
  const hidden2 = findings.slice(shown2.length);
  const errors = hidden2.filter(({ severity }) => severity === "error").length;
  const rest = formatCount(hidden2.length, "more finding");
  return `… ${rest}, ${errors === 0 ? "none an error" : `${formatCount(errors, "error")} among them`}. --verbose shows all.`;
}

// src/konnector/read.ts
import { existsSync as existsSync2, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join2, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";

// src/cozy/limits.ts
var mebibyte = 1024 * 1024;
var maxArchiveSize = 20 * mebibyte;
var maxUnpackedSize = 256 * mebibyte;
var maxManifestSize = 2 * mebibyte;
var maxDocumentSize = 8 * mebibyte;
var maxFileSize = 128 * mebibyte;
var maxRecordingSize = 64 * mebibyte;

// src/json/literal.ts
var jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function scanLiteral(word2) {
  if (word2 === "null") return { type: "null", value: null };
  if (word2 === "true" || word2 === "false") return { type: "boolean", value: word2 === "true" };
  return jsonNumber.test(word2) ? { type: "number", value: Number(word2) } : void 0;
}
function wrongWord(word2, shown2) {
  const lower = word2.toLowerCase();
  const literal = scanLiteral(lower);
  if (literal && literal.type !== "number")
    return { message: `${shown2} is not JSON. Write ${lower}, in lower case.`, meant: literal };
  if (["undefined", "none", "nil"].includes(lower))
    return {
      message: `${shown2} is not JSON. Write null, or remove the key.`,
      meant: { type: "null", value: null }
    };
  if (["nan", "infinity", "-infinity", "+infinity"].includes(lower))
    return { message: `JSON does not allow ${shown2}. Write a number.`, meant: { type: "null", value: null } };
  if (/^[-+.]?\d/.test(word2)) {
    const value = Number(word2.replace(/^\+/, ""));
    const hint = Number.isFinite(value) ? ` Write ${value}.` : "";
    return {
      message: `${shown2} is not a JSON number.${hint}`,
      meant: { type: "number", value }
    };
  }
  return {
    message: `${shown2} is not JSON. Put text in double quotes.`,
    meant: { type: "string", value: word2 }
  };
}

// src/json/problem.ts
var maxDepth = 1e4;
function describeCharacter(character) {
  const code = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const known8 = {
    "\n": "a line end",
    "\r": "a carriage return",
    "	": "a tab",
    "\0": "a NUL character",
    " ": "a no-break space",
    "\uFEFF": "a byte order mark"
  };
  return `${known8[character] ?? "the character"} (${code})`;
}

// src/json/tokens.ts
var space = /[ \t\r\n]*/y;
var restOfLine = /[^\r\n]*/y;
var stray = /[\p{Cc}\p{Cf}\p{Z}]/u;
var word = /[^ \t\r\n{}[\]:,"/#]+/y;
var escapes = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
var closingQuotes = { "'": "'", "“": "”", "‘": "’", "«": "»", "`": "`" };
function nextToken(text, offset, report) {
  const at = skip(text, offset, report);
  const character = text[at];
  if (character === void 0) return { kind: "end", offset: at, end: at, value: "" };
  if (character === '"') return quoted(text, at, report);
  if ("{}[]:,".includes(character))
    return { kind: character, offset: at, end: at + 1, value: character };
  const closing = closingQuotes[character];
  const close = closing === void 0 ? 0 : endOnLine(text, at, closing);
  if (close > 0) {
    const message = `A string must be in double quotes. Write "…" instead of ${character}…${closing}.`;
    report("quotes", at, close - at, message);
    return { kind: "string", offset: at, end: close, value: text.slice(at + 1, close - 1) };
  }
  const end = Math.max(matchEnd(word, text, at), at + 1);
  return { kind: "word", offset: at, end, value: text.slice(at, end) };
}
function skip(text, offset, report) {
  for (let at = offset; ; ) {
    at = matchEnd(space, text, at);
    const character = text[at];
    if (character === void 0) return at;
    if (character === "\uFEFF" && at === 0) {
      report("bom", 0, 1, "The file starts with a byte order mark (U+FEFF). Save it as UTF-8 without BOM.");
      at += 1;
    } else if (stray.test(character)) {
      report("stray-character", at, 1, `JSON does not allow ${describeCharacter(character)} here. Remove it.`);
      at += 1;
    } else {
      const end = commentEnd(text, at);
      if (end === at) return at;
      report("comment", at, end - at, "JSON does not allow comments. Remove this one.");
      at = end;
    }
  }
}
function commentEnd(text, at) {
  if (text[at] === "#" || text.startsWith("//", at)) return matchEnd(restOfLine, text, at);
  if (!text.startsWith("/*", at)) return at;
  const close = text.indexOf("*/", at + 2);
  return close < 0 ? text.length : close + 2;
}
function quoted(text, offset, report) {
  const parts = [];
  let from = offset + 1;
  let next = { at: offset, ends: false };
  const goesOn = (at) => {
    if (next.at < at) next = findQuote(text, at);
    return next.ends;
  };
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      parts.push(text.slice(from, at));
      return { kind: "string", offset, end: at + 1, value: parts.join("") };
    }
    if (code === 92) {
      const escape = readEscape(text, at);
      if (!escape.valid)
        report(
          "escape",
          at,
          escape.length,
          `${text.slice(at, at + escape.length)} is no escape JSON knows. Write \\\\ for a backslash.`
        );
      parts.push(text.slice(from, at), escape.value);
      from = at + escape.length;
      at = from - 1;
    } else if (code < 32 && !(isLineEnd(code) && !goesOn(at))) {
      const character = text[at];
      report(
        "control-character",
        at,
        1,
        `A string cannot contain ${describeCharacter(character)}. Write ${JSON.stringify(character).slice(1, -1)} instead.`
      );
    } else if (code < 32 || Number.isNaN(code)) {
      const end = at - /,?[ \t]*$/.exec(text.slice(Math.max(from, at - 200), at))[0].length;
      report("unterminated-string", offset, end - offset, "This string has no closing quote. Add it.");
      parts.push(text.slice(from, end));
      return { kind: "string", offset, end, value: parts.join("") };
    }
  }
}
function findQuote(text, from) {
  const at = text.indexOf('"', from);
  if (at < 0) return { at: Infinity, ends: false };
  return { at, ends: ",:]}".includes(text[matchEnd(space, text, at + 1)] ?? "x") };
}
function readEscape(text, at) {
  const letter = text[at + 1] ?? "";
  const plain2 = escapes[letter];
  if (plain2 !== void 0) return { value: plain2, length: 2, valid: true };
  const hex = letter === "u" ? text.slice(at + 2, at + 6) : "";
  if (/^[0-9a-fA-F]{4}$/.test(hex))
    return { value: String.fromCharCode(Number.parseInt(hex, 16)), length: 6, valid: true };
  const length = letter > " " ? 2 : 1;
  return { value: text.slice(at, at + length), length, valid: false };
}
function endOnLine(text, at, closing) {
  for (let end = at + 1; end < text.length && !isLineEnd(text.charCodeAt(end)); end++)
    if (text[end] === closing) return end + 1;
  return 0;
}
function isLineEnd(code) {
  return code === 10 || code === 13;
}
function matchEnd(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

// src/json/scan.ts
var maxProblems = 50;
var Lost = class extends Error {
};
function scanJson(text) {
  const scanner = new Scanner(text);
  try {
    scanner.readValue();
    scanner.readEnd();
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    scanner.closeAll();
    scanner.truncated = true;
  }
  const { root, problems, truncated } = scanner;
  return { root, problems, truncated };
}
var Scanner = class {
  root;
  problems = [];
  truncated = false;
  #text;
  /** The open containers, outermost first. */
  #open = [];
  /** The next token, not consumed yet. */
  #token = { kind: "end", offset: 0, end: 0, value: "" };
  /** Where the last consumed token ends. */
  #end = 0;
  constructor(text) {
    this.#text = text;
  }
  readValue() {
    this.#advance();
    if (this.#token.kind === "end")
      this.#lose("empty", "The file contains no JSON. Write an object, in { and }.", 0, 1);
    this.#value((node) => this.root = node);
    for (let inner = this.#open.at(-1); inner; inner = this.#open.at(-1)) this.#element(inner);
  }
  /** Nothing but white space may follow the value. */
  readEnd() {
    const start = this.#end + /^[ \t\r\n]*/.exec(this.#text.slice(this.#end))[0].length;
    if (start === this.#text.length) return;
    const { length } = /^[^\r\n]*/.exec(this.#text.slice(start, start + 200))[0];
    this.#report("after-value", start, length, "Something follows the end of the JSON value. Remove it.");
  }
  /** Closes the open containers where reading stopped. */
  closeAll() {
    for (const node of this.#open) node.length = Math.max(this.#end, node.offset + 1) - node.offset;
  }
  /** One member or item of the innermost container, with the comma before it, or its end. */
  #element(container) {
    const closing = container.type === "object" ? "}" : "]";
    const count = container.type === "object" ? container.members.length : container.items.length;
    if (this.#token.kind !== closing) this.#separator(closing, count === 0);
    if (this.#token.kind === closing) {
      this.#take();
      this.#open.pop();
      container.length = this.#end - container.offset;
      if (this.#open.length > 0) this.#advance();
    } else if (container.type === "array") this.#value((node) => container.items.push(node));
    else {
      const { key: key3, keyRange } = this.#key();
      this.#colon();
      this.#value((value) => container.members.push({ key: key3, keyRange, value }));
    }
  }
  #separator(closing, first2) {
    if (first2 && this.#token.kind !== ",") return;
    let comma;
    for (; this.#token.kind === ","; this.#next()) {
      if (comma || first2)
        this.#reportAt("extra-comma", this.#token, "There is nothing before this comma. Remove it.");
      comma = this.#token;
    }
    if (comma && this.#token.kind === closing && !first2)
      this.#reportAt("trailing-comma", comma, `JSON allows no comma before ${closing}. Remove it.`);
    else if (!comma && this.#beginsElement(closing))
      this.#reportAt("missing-comma", this.#token, "A comma is missing before this. Add it.");
    else if (!comma) this.#unexpected(`a comma or ${closing}`);
  }
  #beginsElement(closing) {
    const { kind, value } = this.#token;
    if (kind === "string") return true;
    return closing === "]" && (kind === "{" || kind === "[" || kind === "word" && scanLiteral(value) !== void 0);
  }
  #key() {
    if (this.#token.kind !== "string" && this.#token.kind !== "word")
      this.#unexpected("a key in double quotes");
    let key3 = this.#token;
    this.#next();
    if (key3.kind === "word" && this.#token.kind === "string") {
      this.#reportAt("unexpected", key3, `${shown(key3.value)} has no place before a key. Remove it.`);
      key3 = this.#token;
      this.#next();
    } else if (key3.kind === "word")
      this.#reportAt(
        "unquoted-key",
        key3,
        `A key must be in double quotes. Write ${JSON.stringify(shown(key3.value))}.`
      );
    return { key: key3.value, keyRange: rangeOf(key3) };
  }
  #colon() {
    const { kind } = this.#token;
    if (kind === ":") this.#next();
    else if (kind === "string" || kind === "{" || kind === "[")
      this.#reportAt(
        "missing-colon",
        this.#token,
        "A colon is missing between the key and this value. Add it."
      );
    else this.#unexpected("a colon after the key");
  }
  #value(put) {
    const token = this.#token;
    if (token.kind === "{" || token.kind === "[") {
      if (this.#open.length >= maxDepth)
        this.#lose(
          "too-deep",
          `This is nested more than ${maxDepth.toLocaleString("en")} levels deep, which no reader accepts. Flatten it.`,
          token.offset,
          token.end
        );
      const node = token.kind === "{" ? { ...rangeOf(token), type: "object", members: [] } : { ...rangeOf(token), type: "array", items: [] };
      put(node);
      this.#open.push(node);
      this.#next();
    } else if (token.kind === "string") this.#scalar(put, { type: "string", value: token.value });
    else if (token.kind === "word") {
      const literal = scanLiteral(token.value);
      const { message, meant } = literal ? { meant: literal } : wrongWord(token.value, shown(token.value));
      if (message) this.#reportAt("word", token, message);
      this.#scalar(put, meant);
    } else if (this.#open.length > 0 && (token.kind === "," || token.kind === "}")) {
      this.#reportAt("missing-value", token, "A value is missing before this. Add it or remove the key.");
      put({ offset: token.offset, length: 0, type: "null", value: null });
    } else this.#unexpected("a value");
  }
  #scalar(put, literal) {
    put({ ...rangeOf(this.#token), ...literal });
    this.#take();
    if (this.#open.length > 0) this.#advance();
  }
  #next() {
    this.#take();
    this.#advance();
  }
  #take() {
    this.#end = this.#token.end;
  }
  #advance() {
    this.#token = nextToken(this.#text, this.#end, this.#report);
  }
  #unexpected(wanted) {
    const { kind, offset, end, value } = this.#token;
    if (kind === "end") this.#unclosed();
    const hint = this.#text[offset - 1] === '"' ? ' A quote inside of a text is written \\".' : "";
    this.#lose("unexpected", `${shown(value)} stands where ${wanted} should.${hint}`, offset, end);
  }
  #unclosed() {
    const { type, offset } = this.#open.at(-1);
    const line = this.#text.slice(0, offset).split("\n").length;
    const closing = type === "object" ? "}" : "]";
    const message = `The file ends inside the ${type} that starts on line ${line}. Close it with ${closing}.`;
    this.#lose("unclosed", message, this.#end - 1, this.#end);
  }
  #lose(kind, message, offset, end) {
    this.#report(kind, offset, end - offset, message);
    throw new Lost();
  }
  #reportAt(kind, token, message) {
    this.#report(kind, token.offset, token.end - token.offset, message);
  }
  #report = (kind, offset, length, message) => {
    this.problems.push({ kind, message, offset, length });
    if (this.problems.length >= maxProblems) throw new Lost();
  };
};
function rangeOf({ offset, end }) {
  return { offset, length: end - offset };
}
function shown(text) {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

// src/json/tree.ts
function valueOf(root) {
  let result;
  const work = [
    { node: root, put: (value) => result = value }
  ];
  for (let next = work.pop(); next; next = work.pop()) {
    const { node, put } = next;
    if (node.type === "object") {
      const object = {};
      put(object);
      for (const [key3, member] of indexOf(node)) {
        setOwn(object, key3, void 0);
        work.push({ node: member.value, put: (made) => setOwn(object, key3, made) });
      }
    } else if (node.type === "array") {
      const array2 = Array.from({ length: node.items.length });
      put(array2);
      for (const [index, item] of node.items.entries())
        work.push({ node: item, put: (made) => array2[index] = made });
    } else put(node.value);
  }
  return result;
}
function setOwn(object, key3, value) {
  if (key3 === "__proto__")
    Object.defineProperty(object, key3, { value, enumerable: true, configurable: true, writable: true });
  else object[key3] = value;
}
var indexes = /* @__PURE__ */ new WeakMap();
function memberOf(object, key3) {
  if (object.members.length < 16) return object.members.findLast((member) => member.key === key3);
  return indexOf(object).get(key3);
}
function indexOf(object) {
  let index = indexes.get(object);
  if (!index) {
    index = new Map(object.members.map((member) => [member.key, member]));
    indexes.set(object, index);
  }
  return index;
}
function* walk(root) {
  const pathOf = (from) => {
    const path = [];
    for (let at = from; at?.step !== void 0; at = at.parent) path.push(at.step);
    return path.toReversed();
  };
  const make = (node, parent, step) => {
    const made = {
      node,
      path: () => pathOf(made),
      ...parent && { parent },
      ...step !== void 0 && { step }
    };
    return made;
  };
  const work = [make(root)];
  for (let next = work.pop(); next; next = work.pop()) {
    yield next;
    const { node } = next;
    if (node.type === "object")
      for (const { key: key3, value } of node.members.toReversed()) work.push(make(value, next, key3));
    else if (node.type === "array")
      for (let index = node.items.length - 1; index >= 0; index--)
        work.push(make(node.items[index], next, index));
  }
}

// src/text/region.ts
var known = { text: "", starts: [0] };
function toRegion(text, { offset, length }) {
  if (known.text !== text) known = { text, starts: lineStarts(text) };
  const start = positionOf(Math.min(offset, text.length), known.starts);
  const end = positionOf(Math.min(offset + length, text.length), known.starts);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function lineStarts(text) {
  const starts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + lineEnd.length);
  return starts;
}
function positionOf(offset, starts) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low] + 1 };
}

// src/json/document.ts
function parseDocument(file, text, { size = Buffer.byteLength(text), invalid = [] } = {}) {
  const { root, problems, truncated } = scanJson(text);
  return { file, text, size, invalid, root, value: root && valueOf(root), problems, truncated };
}
function memberAt(document, path) {
  const parent = nodeAt(document, path.slice(0, -1));
  return parent?.type === "object" ? memberOf(parent, String(path.at(-1))) : void 0;
}
function nodeAt(document, path) {
  let node = document.root;
  for (const step of path) {
    if (node?.type === "object") node = memberOf(node, String(step))?.value;
    else if (node?.type === "array" && typeof step === "number") node = node.items[step];
    else return void 0;
  }
  return node;
}
function formatPointer(path) {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function parsePointer(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((step) => /^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : step);
}

// src/konnector/disk.ts
import { readdirSync, readFileSync, statSync } from "node:fs";
var FileTooLarge = class extends OperationalError {
  name = "FileTooLarge";
  constructor(path, limit) {
    super(
      `${path} is larger than ${formatMebibytes(limit)}, the most that konnector-lint reads. Remove the file, or make it smaller.`
    );
  }
};
function isFile(path) {
  return statFile(path) !== void 0;
}
function readFile(path, { maxBytes = maxFileSize } = {}) {
  const stat = statFile(path);
  if (!stat) return void 0;
  if (stat.size > maxBytes) throw new FileTooLarge(path, maxBytes);
  return readFileSync(path);
}
function readFileText(path, limits) {
  return readFile(path, limits)?.toString("utf8");
}
function statFile(path) {
  try {
    const stat = statSync(path);
    return stat.isFile() ? stat : void 0;
  } catch {
    return void 0;
  }
}
var maxFolderLevels = 200;
function* walkFolder(dir, { under = "", enters = (_path) => true } = {}) {
  const pending = [under];
  for (let prefix = pending.pop(); prefix !== void 0; prefix = pending.pop()) {
    for (const entry of readdirSync(`${dir}/${prefix}`, { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) {
        if (!enters(path)) continue;
        if (path.split("/").length > maxFolderLevels) throw tooDeep(path);
        pending.push(`${path}/`);
      } else yield { path, kind: entry.isFile() ? "file" : entry.isSymbolicLink() ? "link" : "other" };
    }
  }
}
function tooDeep(path) {
  const [start = ""] = path.split("/");
  return new OperationalError(
    `In ${start}/, folders are nested more than ${maxFolderLevels} levels deep, the most that konnector-lint reads. Remove them, then run this again.`
  );
}

// src/json/utf8.ts
import { isUtf8 } from "node:buffer";
function decodeText(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) return { text: buffer.toString("utf8"), size: buffer.length, invalid: [] };
  const parts = [];
  const invalid = [];
  let length = 0;
  let valid = 0;
  const keep = (end) => {
    const part = buffer.toString("utf8", valid, end);
    parts.push(part);
    length += part.length;
  };
  for (let at = 0; at < buffer.length; ) {
    const size = sequenceLength(buffer, at);
    if (size > 0) at += size;
    else {
      keep(at);
      parts.push("�");
      invalid.push({ offset: length, length: 1 });
      length += 1;
      at += 1;
      valid = at;
    }
  }
  keep(buffer.length);
  return { text: parts.join(""), size: buffer.length, invalid };
}
function sequenceLength(buffer, at) {
  const lead = buffer[at];
  if (lead < 128) return 1;
  const size = lead < 194 ? 0 : lead < 224 ? 2 : lead < 240 ? 3 : lead < 245 ? 4 : 0;
  return size > 0 && at + size <= buffer.length && isUtf8(buffer.subarray(at, at + size)) ? size : 0;
}

// src/konnector/repository.ts
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
var OutsideRepository = class extends OperationalError {
  name = "OutsideRepository";
  constructor(path) {
    super(
      `${basename(path)} is a link that leads out of the repository, and nothing outside is read. Put the file itself in the repository.`
    );
  }
};
function findRepositoryRoot(dir) {
  const start = realpathSync(dir);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return start;
  }
}
function isOfRepository(file) {
  return isInside(realpathSync(file), findRepositoryRoot(dirname(file)));
}
function readRepositoryText(file) {
  try {
    return isFile(file) && isOfRepository(file) ? readFileText(file) : void 0;
  } catch {
    return void 0;
  }
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

// src/konnector/read.ts
var manifestName = "manifest.konnector";
var ManifestNotFound = class extends OperationalError {
  name = "ManifestNotFound";
  /** `looked` is the path of the manifest that is missing. */
  constructor(looked) {
    const where = basename2(looked) === manifestName ? formatFolder(dirname2(looked)) : `at ${looked}`;
    super(`There is no ${manifestName} ${where}. Run this in a konnector's folder, or pass its path.`);
  }
};
function formatFolder(folder) {
  return folder === "." ? "in this folder" : `in ${folder}`;
}
function readKonnector(path, { cwd = process.cwd(), manifestOnly = false } = {}) {
  const target = resolve2(cwd, path);
  const file = statSync2(target, { throwIfNoEntry: false })?.isDirectory() ? join2(target, manifestName) : target;
  if (!isFile(file)) throw new ManifestNotFound(displayPath(cwd, file));
  const dir = dirname2(file);
  if (file !== target && !isOfRepository(file)) throw new OutsideRepository(file);
  const manifest = readDocument(displayPath(cwd, file), readFile(file) ?? new Uint8Array());
  if (manifestOnly || basename2(file) !== manifestName) return { dir, manifest };
  const pkgFile = join2(dir, "package.json");
  const files2 = readFiles(dir);
  if (!files2.has("package.json")) return { dir, manifest, files: files2 };
  return {
    dir,
    manifest,
    files: files2,
    pkg: readDocument(displayPath(cwd, pkgFile), readFile(pkgFile) ?? new Uint8Array())
  };
}
function konnectorFromBytes(file, bytes, dir = process.cwd()) {
  return { dir, manifest: readDocument(file, bytes) };
}
function readDocument(file, bytes) {
  if (bytes.length > maxDocumentSize) throw new FileTooLarge(file, maxDocumentSize);
  const { text, size, invalid } = decodeText(bytes);
  return parseDocument(file, text, { size, invalid });
}
function displayPath(cwd, file) {
  return (relative2(cwd, file) || ".").split(sep2).join("/");
}
function readFiles(dir) {
  const root = realpathSync2.native(dir);
  const inside = (path) => {
    try {
      const file = realpathSync2.native(join2(dir, path));
      return file.startsWith(root + sep2) ? statSync2(file) : void 0;
    } catch {
      return void 0;
    }
  };
  const has = (path) => inside(path)?.isFile() === true;
  const listFiles = (under) => {
    if (!existsSync2(join2(dir, under))) return [];
    const found = walkFolder(dir, { under, enters: (path) => !isSkipped(path) });
    return [...found].filter(({ path, kind }) => kind === "file" || kind === "link" && has(path)).map(({ path }) => path).toSorted();
  };
  return {
    has,
    read: (path) => has(path) ? readFile(join2(dir, path)) : void 0,
    list: (under = ".") => listFiles(under === "." ? "" : `${under}/`)
  };
}
function isListed(path) {
  const folders = path.split("/").slice(0, -1);
  return path.split("/")[0] !== ".." && !folders.some((_, index) => isSkipped(folders.slice(0, index + 1).join("/")));
}
function isSkipped(path) {
  return /(?:^|\/)(?:node_modules|\.git)$|^(?:build|\.konnector-lint)$/.test(path);
}

// src/json/values.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function valueAt(value, ...path) {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return void 0;
    current = current[step];
  }
  return current;
}
function objectOrEmpty(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function objectAt(document, ...path) {
  const value = valueAt(document.value, ...path);
  return isObject(value) ? value : {};
}
function stringAt(document, ...path) {
  const value = valueAt(document.value, ...path);
  return typeof value === "string" ? value : void 0;
}
function stringsAt(document, ...path) {
  const value = valueAt(document.value, ...path);
  if (!Array.isArray(value)) return [];
  return value.flatMap(
    (item, index) => typeof item === "string" ? [{ text: item, path: [...path, index] }] : []
  );
}
var maxLevels = 100;
function* allStrings(value, path = []) {
  const work = [{ value, path }];
  for (let next = work.pop(); next; next = work.pop()) {
    const { value: current, path: here } = next;
    if (typeof current === "string") yield { text: current, path: here };
    if (typeof current !== "object" || current === null || here.length === maxLevels) continue;
    for (const [key3, item] of Object.entries(current).toReversed())
      work.push({ value: item, path: [...here, Array.isArray(current) ? Number(key3) : key3] });
  }
}
function stringsOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function stringOrEmpty(value) {
  return typeof value === "string" ? value : "";
}
function quote(value) {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// src/cozy/permissions.ts
var verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];
function readPermissions(manifest) {
  return Object.entries(objectAt(manifest, "permissions")).flatMap(([title, rule]) => {
    const doctype = valueAt(rule, "type");
    if (!isObject(rule) || typeof doctype !== "string" || doctype === "") return [];
    const selector = valueAt(rule, "selector");
    return [
      {
        title,
        path: ["permissions", title],
        doctype,
        ...verbsOf(valueAt(rule, "verbs")),
        selector: typeof selector === "string" && selector !== "" ? selector : void 0,
        values: stringsOf(valueAt(rule, "values"))
      }
    ];
  });
}
function coversDoctype(type, doctype) {
  if (type === doctype || type === "*") return true;
  if (!type.endsWith(".*")) return false;
  const family = type.slice(0, -2);
  return doctype === family || doctype.startsWith(`${family}.`);
}
function grants(permission2, { verb, doctype, document }) {
  return permission2.verbs.has(verb) && coversDoctype(permission2.doctype, doctype) && coversDocument(permission2, document);
}
function isGranted(permissions, access) {
  return access.document?.own === true || permissions.some((permission2) => grants(permission2, access));
}
function coversDocument({ values, selector }, document) {
  if (values.length === 0) return true;
  if (!document) return false;
  const candidates3 = selector === void 0 ? document.ids : document.fields[selector] ?? [];
  return values.some((value) => candidates3.includes(value));
}
function isFamily(type) {
  return /^[^.]+\.[^.]+\.[^*]+\.\*$/.test(type);
}
function verbsOf(value) {
  const given = stringsOf(value).map((verb) => verb.toUpperCase());
  const everyVerb = given.length === 0 || given.includes("ALL");
  return { verbs: new Set(everyVerb ? verbs : verbs.filter((verb) => given.includes(verb))), everyVerb };
}

// src/cozy/permission-changes.ts
function permissionChanges(before, now) {
  const beforeIndex = indexed(before);
  const nowIndex = indexed(now);
  const gains = now.flatMap((permission2) => {
    const verbs3 = verbsBeyond(permission2, beforeIndex);
    if (verbs3.length === 0) return [];
    const nearest = nearestTo(permission2, beforeIndex);
    if (!nearest) return [{ kind: "added", permission: permission2, verbs: verbs3 }];
    return [{ kind: "widened", permission: permission2, before: nearest, verbs: verbs3, reach: reachOf(nearest, permission2) }];
  });
  const losses = before.flatMap((permission2) => {
    const verbs3 = verbsBeyond(permission2, nowIndex);
    if (verbs3.length === 0) return [];
    const nearest = nearestTo(permission2, nowIndex);
    return nearest ? [{ kind: "narrowed", permission: nearest, before: permission2, verbs: verbs3 }] : [{ kind: "removed", before: permission2 }];
  });
  return [...gains, ...losses];
}
function isInvisible({ reach, permission: permission2, before }) {
  return reach === "same" && permission2.everyVerb && before.doctype === permission2.doctype && covers(permission2, before);
}
var maxFamilies = 200;
function indexed(permissions) {
  const byDoctype2 = /* @__PURE__ */ new Map();
  for (const permission2 of permissions) {
    const same = byDoctype2.get(permission2.doctype);
    if (same) same.push(permission2);
    else byDoctype2.set(permission2.doctype, [permission2]);
  }
  return {
    byDoctype: byDoctype2,
    families: permissions.filter(({ doctype }) => isFamily(doctype)).slice(0, maxFamilies)
  };
}
function verbsBeyond(permission2, others2) {
  const wider = candidates(permission2, others2).filter((other) => covers(other, permission2));
  return [...permission2.verbs].filter((verb) => !wider.some(({ verbs: verbs3 }) => verbs3.has(verb)));
}
function candidates({ doctype }, { byDoctype: byDoctype2, families }) {
  const covering = families.filter(
    (family) => family.doctype !== doctype && coversDoctype(family.doctype, doctype)
  );
  return [...byDoctype2.get(doctype) ?? [], ...covering];
}
function covers(wide, narrow) {
  if (wide.values.length === 0) return true;
  const values = new Set(wide.values);
  return wide.selector === narrow.selector && narrow.values.length > 0 && narrow.values.every((value) => values.has(value));
}
function nearestTo(permission2, others2) {
  const same = candidates(permission2, others2);
  const named = same.find(({ title }) => title === permission2.title);
  if (named ?? same[0]) return named ?? same[0];
  if (!isFamily(permission2.doctype)) return void 0;
  for (const [doctype, members] of others2.byDoctype)
    if (coversDoctype(permission2.doctype, doctype)) return members[0];
  return void 0;
}
function reachOf(before, now) {
  if (before.doctype !== now.doctype && isFamily(now.doctype)) return "family";
  if (covers(before, now)) return "same";
  return now.values.length === 0 ? "unrestricted" : "values";
}

// src/cozy/update-consent.ts
var givenWithoutConsent = ["io.cozy.certified.carbon_copy", "io.cozy.certified.electronic_safe"];
function hasSameRules(before, now) {
  const known8 = before.map(ruleOf);
  const asked = now.map(ruleOf);
  let isSame = areSame(known8, asked);
  if (isSame) return true;
  for (const rule of difference(known8, asked)) {
    if (!givenWithoutConsent.includes(rule.doctype) || isInSubset(rule, known8)) continue;
    known8.push(rule);
    isSame = areSame(known8, asked);
  }
  return isSame;
}
function ruleOf({ title, doctype, verbs: verbs3, everyVerb, values, selector }) {
  return {
    title,
    doctype,
    verbs: everyVerb ? /* @__PURE__ */ new Set() : verbs3,
    values: values.length > 0 ? values : void 0,
    selector
  };
}
function areSame(before, now) {
  return before.length === now.length && now.every((rule) => before.some((other) => isSameRule(rule, other)));
}
function isSameRule(one, other) {
  return one.doctype === other.doctype && one.selector === other.selector && one.values?.join("\0") === other.values?.join("\0") && containsVerbs(one.verbs, other.verbs) && containsVerbs(other.verbs, one.verbs);
}
function containsVerbs(verbs3, others2) {
  return verbs3.size === 0 || [...others2].every((verb) => verbs3.has(verb));
}
function difference(before, now) {
  const titles = new Map(now.map((rule) => [rule.title, rule]));
  const isOld = new Set(before.map(({ title }) => title));
  const added = before.flatMap((old) => {
    const rule = titles.get(old.title);
    if (rule === void 0) return [];
    const { values: had = [] } = old;
    return [
      {
        ...old,
        selector: void 0,
        verbs: new Set([...rule.verbs].filter((verb) => !containsVerbs(old.verbs, /* @__PURE__ */ new Set([verb])))),
        values: (rule.values ?? []).filter((value) => !had.includes(value))
      }
    ];
  });
  return [...now.filter(({ title }) => !isOld.has(title)), ...added];
}
function isInSubset(rule, set) {
  return set.some(({ doctype, verbs: verbs3, values = [], selector }) => {
    if (!coversDoctype(doctype, rule.doctype) || !containsVerbs(verbs3, rule.verbs)) return false;
    if (selector === void 0 && values.length === 0) return true;
    return selector === rule.selector && (rule.values ?? []).every((value) => values.includes(value));
  });
}

// src/cozy/permission-words.ts
function describePermissions(manifest) {
  return readPermissions(manifest).map(
    (permission2) => `${describeVerbs([...permission2.verbs])} ${describeDocuments(permission2)}`
  );
}
function comparePermissions(before, now) {
  const [held, asked] = [readPermissions(before), readPermissions(now)];
  const changes = permissionChanges(held, asked).map((change) => ({
    kind: change.kind,
    text: describeChange(change)
  }));
  const terms = [before, now].map((manifest) => stringAt(manifest, "terms", "version") ?? "");
  const consent = !hasSameRules(held, asked) ? "permissions" : terms[0] === terms[1] ? void 0 : "terms";
  return { changes, consent };
}
function describeChange(change) {
  const { kind } = change;
  switch (kind) {
    case "added":
      return `New: the konnector may ${describeVerbs(change.verbs)} ${describeDocuments(change.permission)}.`;
    case "removed": {
      const { before } = change;
      return `Removed: the konnector may no longer ${describeVerbs([...before.verbs])} ${describeDocuments(before)}.`;
    }
    case "narrowed":
      return `Narrower: the konnector may no longer ${describeVerbs(change.verbs)} ${describeDocuments(change.before)}.`;
    case "widened":
      return `Wider: ${describeWidening(change)}`;
  }
}
function describeWidening(change) {
  const { permission: permission2, before, verbs: verbs3, reach } = change;
  const now = `the konnector may ${describeVerbs(verbs3)} ${describeDocuments(permission2)}`;
  if (reach !== "same") return `${now}; before, only ${describeDocuments(before)}.`;
  const consent = isInvisible(change) ? " cozy-stack does not notice this change: on its own, it is installed without asking the user." : "";
  return `${now}; before, it could only ${describeVerbs([...before.verbs]) || "do nothing"}.${consent}`;
}
var words = {
  GET: "read",
  POST: "create",
  PUT: "change",
  PATCH: "change",
  DELETE: "delete"
};
function describeVerbs(verbs3) {
  return formatList([...new Set(verbs3.map((verb) => words[verb]))]);
}
function describeDocuments({ doctype, selector, values }) {
  const what = isFamily(doctype) ? `the doctype family ${doctype}` : doctype;
  if (values.length === 0) return `every document of ${what}`;
  const shown2 = values.slice(0, 3).map(quote);
  const which = formatList(values.length > 3 ? [...shown2, `${values.length - 3} more`] : shown2);
  return selector === void 0 ? `the ${values.length === 1 ? "document" : "documents"} ${which} of ${what}` : `the documents of ${what} whose ${selector} is ${which}`;
}

// package.json
var package_default = {
  name: "konnector-lint",
  version: "0.1.0",
  description: "Lint, bundle, replay, push and submit a Cozy konnector: one tool, on the command line and as a GitHub Action.",
  keywords: [
    "cozy",
    "cozy-cloud",
    "github-action",
    "konnector",
    "lint",
    "manifest"
  ],
  homepage: "https://github.com/konnectors/konnector-lint#readme",
  bugs: "https://github.com/konnectors/konnector-lint/issues",
  license: "MIT",
  repository: {
    type: "git",
    url: "git+https://github.com/konnectors/konnector-lint.git"
  },
  bin: {
    "konnector-lint": "dist/cli.js"
  },
  files: [
    "dist",
    "schema",
    "docs/rules",
    "action.yml"
  ],
  type: "module",
  exports: {
    ".": {
      types: "./dist/types/src/index.d.ts",
      default: "./dist/index.js"
    },
    "./schema/*": "./schema/*",
    "./package.json": "./package.json"
  },
  scripts: {
    bench: "npm run bench:lint && npm run bench:bundle",
    "bench:bundle": "node bench/bundle.ts",
    "bench:faults": "node bench/faults.ts",
    "bench:lint": "node bench/lint.ts",
    "bench:replay": "node bench/replay-server.ts && node bench/replay.ts",
    "bench:race": "node bench/race.ts",
    build: "node scripts/build.ts",
    "check:corpus": "node scripts/check-corpus.ts",
    "check:verdicts": "node scripts/check-verdicts.ts",
    check: "oxlint && oxfmt --check . && tsc && tsc -p src/replay/client/world && knip",
    format: "oxfmt .",
    fuzz: "node --disable-warning=ExperimentalWarning scripts/fuzz.ts",
    generate: "node scripts/generate-decoders.ts && node scripts/generate-schema.ts && node scripts/generate-docs.ts && node scripts/generate-config.ts && node scripts/generate-action.ts && node scripts/generate-readme.ts && node scripts/generate-guides.ts && node --disable-warning=ExperimentalWarning scripts/generate-pictures.ts",
    test: "npm run check && vitest run",
    "test:unit": "vitest run --project unit",
    prestart: "node scripts/install-projects.ts examples/books",
    metrics: "node --disable-warning=ExperimentalWarning scripts/metrics.ts",
    start: "node scripts/start.ts",
    pretest: "node scripts/install-projects.ts examples/books examples/livres test/projects/pdf"
  },
  dependencies: {
    esbuild: "^0.28.2"
  },
  devDependencies: {
    "@actions/attest": "^3.2.0",
    "@actions/core": "^3.0.1",
    "@actions/github": "^9.1.1",
    "@types/node": "^24.19.2",
    "@types/sarif": "^2.1.7",
    "@types/semver": "^7.8.0",
    acorn: "^8.19.0",
    "acorn-walk": "^8.3.5",
    ajv: "^8.20.0",
    "ajv-formats": "^3.0.1",
    "axe-core": "^4.14.1",
    bluebird: "^3.7.2",
    "cozy-client": "^58.5.0",
    "cozy-clisk": "^0.38.2",
    "cozy-device-helper": "^2.7.0",
    "cozy-flags": "^3.2.2",
    "cozy-logger": "^1.18.1",
    diff: "^9.0.0",
    "fast-check": "^4.10.2",
    "fast-string-width": "^3.0.2",
    fflate: "^0.8.3",
    "jsonc-parser": "^3.3.1",
    knip: "~6.42.1",
    leven: "^4.1.0",
    marked: "^18.2.1",
    micromark: "^4.0.3",
    "micromark-extension-gfm": "^3.0.0",
    "modern-tar": "^0.8.6",
    nock: "^14.0.17",
    node: "^24.21.0",
    node20: "npm:node@^20.20.2",
    "oxc-parser": "^0.154.0",
    oxfmt: "^0.75.0",
    oxlint: "~1.89.0",
    "post-me": "^0.4.5",
    publint: "^0.3.25",
    saxes: "^6.0.0",
    semver: "^7.8.6",
    "spdx-expression-parse": "^5.0.0",
    "spdx-expression-validate": "^2.0.0",
    "spdx-license-ids": "^3.0.24",
    svgo: "^4.1.0",
    tinyglobby: "^0.2.17",
    typescript: "^7.0.2",
    undici: "^6.29.1",
    vitest: "^4.1.12",
    "vscode-json-languageservice": "^5.7.2",
    "vscode-jsonrpc": "^8.2.0",
    "vscode-languageserver": "^9.0.1",
    "vscode-languageserver-textdocument": "^1.0.16",
    yaml: "^2.9.1"
  },
  overrides: {
    "cozy-stack-client": "59.0.0"
  },
  engines: {
    node: ">=20.18"
  },
  allowScripts: {
    node: true,
    esbuild: true
  }
};

// src/package.ts
var version = package_default.version;
var repositoryUrl = package_default.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

// src/diagnostics/rule-url.ts
function ruleUrl(id) {
  return `${repositoryUrl}/blob/main/docs/rules/${id}.md`;
}

// src/diagnostics/rule.ts
var profiles = ["recommended", "registry"];
var groups = [
  "syntax",
  "structure",
  "identity",
  "permissions",
  "fields",
  "taxonomies",
  "locales",
  "files",
  "package",
  "source",
  "publication",
  "security",
  "build",
  "replay",
  "configuration"
];
var errorWhenPublishing = {
  recommended: "warning",
  registry: "error"
};
function defineRule(rule) {
  return rule;
}
function defineRules(rules) {
  return rules;
}
function ruleSeverity(rule, profile) {
  return typeof rule.severity === "string" ? rule.severity : rule.severity[profile];
}
function diagnose(rule, finding2, profile = "recommended") {
  const { fixes, suggestion, alike } = finding2;
  return {
    rule: rule.id,
    severity: finding2.severity ?? ruleSeverity(rule, profile),
    authority: finding2.authority ?? [...rule.authority],
    ...finding2.place,
    message: finding2.message,
    ...suggestion === void 0 ? {} : { suggestion },
    fixable: fixes?.some((fix2) => fix2.kind === "safe") ?? false,
    related: finding2.related ?? [],
    url: ruleUrl(rule.id),
    ...alike === void 0 ? {} : { alike },
    ...fixes === void 0 ? {} : { fixes }
  };
}
function diagnoseFindings(findings, rules, { displayPath: displayPath2, profile }) {
  return findings.map(({ rule, ...finding2 }) => {
    const { file } = finding2.place ?? {};
    const place3 = { ...finding2.place, ...file !== void 0 && { file: displayPath2(file) } };
    return diagnose(rules[rule], { ...finding2, place: place3 }, profile);
  });
}

// src/cozy/frequencies.ts
var frequencies = ["monthly", "weekly", "daily", "hourly"];

// src/lint/engine/rule.ts
function defineLintRule(rule) {
  return { needs: ["manifest"], since: "0.1.0", ...rule };
}

// src/json/edits.ts
function replaceValue(document, path, value) {
  const node = nodeAt(document, path);
  if (!node || isDuplicated(document, path)) return void 0;
  return [{ ...place2(node), content: printed(document, value, indentAt(document.text, node.offset)) }];
}
function renameKey(document, path, key3) {
  const siblings = membersAt(document, path.slice(0, -1));
  const member = uniqueMember(siblings, path.at(-1));
  if (!member || siblings.some((sibling) => sibling.key === key3)) return void 0;
  return [{ ...place2(member.keyRange), content: JSON.stringify(key3) }];
}
function removeAt(document, path) {
  const parent = nodeAt(document, path.slice(0, -1));
  const last = path.at(-1);
  if (parent?.type === "array" && typeof last === "number") return removed(parent, parent.items, last);
  if (parent?.type !== "object") return void 0;
  const member = uniqueMember(parent.members, last);
  if (!member) return void 0;
  return removed(parent, parent.members.map(whole), parent.members.indexOf(member));
}
function insertMember(document, path, key3, value) {
  const parent = nodeAt(document, path);
  if (parent?.type !== "object" || isDuplicated(document, path)) return void 0;
  if (parent.members.some((member) => member.key === key3)) return void 0;
  const last = parent.members.at(-1);
  const before = last && gapBefore(document.text, last.keyRange.offset);
  const indent = indentAt(document.text, last?.keyRange.offset ?? parent.offset);
  const content = `${JSON.stringify(key3)}: ${printed(document, value, indent)}`;
  if (last)
    return [{ offset: last.value.offset + last.value.length, length: 0, content: `,${before}${content}` }];
  return [{ ...place2(parent), content: `{ ${content} }` }];
}
function insertItem(document, path, value) {
  const parent = nodeAt(document, path);
  if (parent?.type !== "array" || isDuplicated(document, path)) return void 0;
  const last = parent.items.at(-1);
  if (!last) return [{ ...place2(parent), content: `[${printed(document, value, "")}]` }];
  const before = gapBefore(document.text, last.offset);
  const content = `,${before || " "}${printed(document, value, indentAt(document.text, last.offset))}`;
  return [{ offset: last.offset + last.length, length: 0, content }];
}
function removed(parent, items, index) {
  const item = items[index];
  if (!item) return void 0;
  const next = items[index + 1];
  const previous = items[index - 1];
  if (next) return [{ offset: item.offset, length: next.offset - item.offset, content: "" }];
  if (!previous) return [{ offset: parent.offset + 1, length: parent.length - 2, content: "" }];
  const offset = previous.offset + previous.length;
  return [{ offset, length: item.offset + item.length - offset, content: "" }];
}
function membersAt(document, path) {
  const parent = nodeAt(document, path);
  return parent?.type === "object" ? parent.members : [];
}
function uniqueMember(members, key3) {
  const named = members.filter((member) => member.key === key3);
  return named.length === 1 ? named[0] : void 0;
}
function isDuplicated(document, path) {
  const last = path.at(-1);
  if (typeof last !== "string") return false;
  return uniqueMember(membersAt(document, path.slice(0, -1)), last) === void 0;
}
function whole({ keyRange, value }) {
  return { offset: keyRange.offset, length: value.offset + value.length - keyRange.offset };
}
function place2({ offset, length }) {
  return { offset, length };
}
function gapBefore(text, offset) {
  const gap = /\s*$/.exec(text.slice(Math.max(0, offset - 200), offset))[0];
  return gap.includes("\n") ? gap.slice(gap.lastIndexOf("\n") - (gap.includes("\r\n") ? 1 : 0)) : " ";
}
function indentAt(text, offset) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))[0];
}
function printed(document, value, indent) {
  const short = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " ").replaceAll(/\[ | \]/g, (bracket) => bracket.trim());
  if (typeof value !== "object" || value === null || short.length <= 60) return short;
  const unit = /\n([ \t]+)"/.exec(document.text)?.[1] ?? "  ";
  const eol = document.text.includes("\r\n") ? "\r\n" : "\n";
  return JSON.stringify(value, null, unit).replaceAll("\n", eol + indent);
}

// src/lint/engine/suggest.ts
function offerFix(kind, description, edits) {
  return edits ? { fixes: [{ kind, description, edits }] } : {};
}
function suggestValue(document, path, meant, kind = "suggestion") {
  if (!meant) return {};
  const edits = replaceValue(document, path, meant);
  return { suggestion: meant, ...offerFix(kind, `Write ${quote(meant)}`, edits) };
}
function suggestKey(document, path, meant, kind = "suggestion") {
  if (!meant) return {};
  return { suggestion: meant, ...offerFix(kind, `Rename it to ${meant}`, renameKey(document, path, meant)) };
}
function suggestRemoval(document, path, kind = "suggestion") {
  return offerFix(kind, `Remove ${quote(path.at(-1))}`, removeAt(document, path));
}

// src/lint/rules/families/fixed-values.ts
function fixedValueRule({ field, values, message, fix: fix2, ...row }) {
  return defineLintRule({
    ...row,
    fix: fix2,
    *check({ manifest }) {
      const value = valueAt(manifest.value, field) ?? void 0;
      if (value === void 0 || values.includes(stringOrEmpty(value))) return;
      const meant = values.length === 1 ? values[0] : didYouMean(stringOrEmpty(value), values, 3);
      yield { path: [field], message: message(quote(value)), ...suggestValue(manifest, [field], meant, fix2) };
    }
  });
}
var manifestVersion = fixedValueRule({
  id: "manifest-version",
  summary: 'The version of the manifest format is the string "2"',
  group: "identity",
  severity: "info",
  authority: ["convention"],
  source: "cozy-apps-registry README, cozy-konnector-template",
  field: "manifest_version",
  values: ["2"],
  message: (value) => `There is no manifest version ${value}. Write the string "2", the only version.`,
  fix: "safe"
});
var languageNode = fixedValueRule({
  id: "language-node",
  summary: 'The language is "node"',
  group: "structure",
  severity: "warning",
  authority: ["convention"],
  source: "cozy-stack model/app/konnector.go (Language)",
  field: "language",
  values: ["node"],
  message: (value) => `Konnectors run in "node", not in ${value}. Write "node" or remove the field.`,
  fix: "suggestion"
});
var frequencyValue = fixedValueRule({
  id: "frequency-value",
  summary: `The frequency is ${formatList(frequencies, { last: "or" })}`,
  group: "fields",
  severity: "warning",
  authority: ["runtime", "harvest"],
  source: "cozy-stack model/app/konnector.go, cozy-harvest-lib helpers/cron.js",
  field: "frequency",
  values: frequencies,
  message: (value) => `The stack does not know the frequency ${value}, so the konnector runs every week. Write ${formatList(frequencies, { last: "or" })}.`,
  fix: "suggestion"
});

// src/cozy/categories.ts
var categories = [
  "banking",
  "clouds",
  "cozy",
  "education",
  "energy",
  "finance",
  "health",
  "host_provider",
  "insurance",
  "isp",
  "mes_infos",
  "online_services",
  "others",
  "partners",
  "press",
  "pro",
  "productivity",
  "ptnb",
  "public_service",
  "shopping",
  "social",
  "tech",
  "telecom",
  "transport"
];

// src/cozy/data-types.ts
var dataTypes = [
  "activity",
  "appointment",
  "bankTransactions",
  "bankAccounts",
  "bill",
  "bloodPressure",
  "calendar",
  "certificate",
  "commit",
  "consumption",
  "contact",
  "contract",
  "courseMaterial",
  "document",
  "event",
  "family",
  "geopoint",
  "heartbeat",
  "home",
  "phonecommunicationlog",
  "picture",
  "podcast",
  "profile",
  "refund",
  "sinister",
  "sleepTime",
  "stepsNumber",
  "temperature",
  "travelDate",
  "tweet",
  "videostream",
  "weight"
];

// src/cozy/features.ts
var features = [
  "2FA",
  "BILLS",
  "FILES",
  "CAPTCHA_RESOLUTION",
  "CARBON_COPY",
  "DOC_QUALIFICATION",
  "DOC_QUALIFICATION_V2",
  "ELECTRONIC_SAFE",
  "HEALTH",
  "HTML_TO_PDF",
  "IDENTITY",
  "LOGIN_OK",
  "METADATA_DEDUP",
  "VENDOR_REF",
  "SENTRY_V2"
];
var featureDoctypes = /* @__PURE__ */ new Map([
  ["BILLS", "io.cozy.bills"],
  ["FILES", "io.cozy.files"],
  ["IDENTITY", "io.cozy.identities"],
  ["CARBON_COPY", "io.cozy.certified.carbon_copy"],
  ["ELECTRONIC_SAFE", "io.cozy.certified.electronic_safe"]
]);

// src/cozy/languages.ts
var languages = [
  "fr",
  "en",
  "es",
  "ja",
  "nl",
  "de",
  "ru",
  "nl_NL",
  "ko",
  "pl",
  "pt",
  "da",
  "ro_RO",
  "pt_BR",
  "zh_CN",
  "ar",
  "it",
  "ro",
  "eo",
  "de_DE",
  "sq",
  "tr",
  "uk_UA",
  "ru_RU",
  "sq_AL",
  "ca",
  "ca_ES",
  "zh",
  "zh_TW",
  "cs",
  "cs_CZ",
  "el",
  "id",
  "it_IT",
  "sk",
  "sk_SK",
  "es_CO",
  "es_ES",
  "sv"
];
var localeKeys = [
  "name",
  "name_prefix",
  "short_description",
  "long_description",
  "changes",
  "fields",
  "permissions",
  "folders",
  "screenshots",
  "messages",
  "partnership",
  "developer",
  "error"
];

// src/cozy/qualifications.ts
var qualificationLabels = [
  "identity_photo",
  "national_id_card",
  "passport",
  "residence_permit",
  "family_record_book",
  "birth_certificate",
  "driver_license",
  "other_identity_document",
  "wedding",
  "pacs",
  "divorce",
  "large_family_card",
  "caf",
  "other_family_document",
  "diploma",
  "work_contract",
  "pay_sheet",
  "fidelity_card",
  "single_parent_benefit",
  "transport_card",
  "electoral_card",
  "employment_center_certificate",
  "unemployment_benefit",
  "pension",
  "other_revenue",
  "gradebook",
  "student_card",
  "resume",
  "motivation_letter",
  "other_work_document",
  "health_book",
  "health_certificate",
  "pregnancy_medical_certificate",
  "work_disability_recognition",
  "national_health_insurance_card",
  "national_health_insurance_right_certificate",
  "health_insurance_card",
  "prescription",
  "health_invoice",
  "other_health_document",
  "vehicle_registration",
  "car_insurance",
  "mechanic_invoice",
  "transport_invoice",
  "other_transport_document",
  "house_sale_agreeement",
  "real_estate_tax",
  "building_permit",
  "technical_diagnostic_record",
  "lease",
  "rent_receipt",
  "house_insurance",
  "work_quote",
  "work_invoice",
  "other_house_document",
  "phone_invoice",
  "isp_invoice",
  "telecom_invoice",
  "energy_invoice",
  "water_invoice",
  "energy_contract",
  "appliance_invoice",
  "web_service_invoice",
  "restaurant_invoice",
  "grocery_invoice",
  "other_invoice",
  "tax_certificate",
  "tax_return",
  "tax_notice",
  "tax_timetable",
  "other_tax_document",
  "bank_details",
  "bank_statement",
  "loan_agreement",
  "other_bank_document",
  "receipt",
  "payment_proof_family_allowance",
  "school_attendance_certificate",
  "school_insurance_certificate",
  "unfit_for_habitation_declaration",
  "accommodation_proof",
  "citizen_registration_certificate",
  "personal_sporting_licence",
  "other_activity_document",
  "real_estate_insurance",
  "person_insurance",
  "other_administrative_document",
  "expense_claim",
  "fine",
  "condition_report",
  "note_identity_document",
  "note_family_document",
  "note_work_document",
  "note_health_document",
  "note_house_document",
  "note_transport_document",
  "note_activity_document",
  "note_finance",
  "note_invoice"
];

// src/lint/rules/families/known-values.ts
function knownValuesRule({ field, known: known8, message, aliases: aliases2 = {}, ...row }) {
  return defineLintRule({
    ...row,
    group: field === "langs" ? "locales" : "taxonomies",
    severity: "warning",
    fix: Object.keys(aliases2).length > 0 ? "safe" : "suggestion",
    *check({ manifest }) {
      for (const { text, path } of stringsAt(manifest, field)) {
        if (known8.includes(text)) continue;
        const alias = Object.hasOwn(aliases2, text) ? aliases2[text] : void 0;
        const ending = known8.find((value) => value.endsWith(`_${text}`));
        const meant = alias ?? languageOf(text, known8) ?? ending ?? didYouMean(text, known8);
        yield {
          path,
          message: message(quote(text)),
          ...suggestValue(manifest, path, meant, alias ? "safe" : "suggestion")
        };
      }
    }
  });
}
var categoryKnown = knownValuesRule({
  id: "category-known",
  summary: "Every category is one that the store knows",
  authority: ["store"],
  source: "cozy-store config/categories.json, cozy-apps-registry README",
  field: "categories",
  known: categories,
  message: (value) => `The store does not know the category ${value} and ignores it. Use one from the list.`,
  aliases: { other: "others" }
});
var dataTypeKnown = knownValuesRule({
  id: "data-type-known",
  summary: "Every data type is one that Harvest knows",
  authority: ["harvest"],
  source: "cozy-apps-registry README, cozy-harvest-lib components/KonnectorSuggestionModal/DataTypes.jsx",
  field: "data_types",
  known: dataTypes,
  message: (value) => `Harvest does not know the data type ${value} and shows it untranslated. Use one from the list.`,
  aliases: Object.fromEntries(dataTypes.map((type) => [`${type}s`, type]))
});
var featureKnown = knownValuesRule({
  id: "feature-known",
  summary: "Every feature is in the registry's list",
  authority: ["convention"],
  source: "cozy-apps-registry README",
  field: "features",
  known: features,
  message: (value) => `The feature ${value} is not in the registry's list. Use one from the list.`
});
var qualificationKnown = knownValuesRule({
  id: "qualification-known",
  summary: "Every qualification label is one of cozy-client",
  authority: ["convention"],
  source: "cozy-client assets/qualifications.json",
  field: "qualification_labels",
  known: qualificationLabels,
  message: (value) => `cozy-client has no qualification label ${value}. Use one of its labels.`
});
var langsKnown = knownValuesRule({
  id: "langs-known",
  summary: "Every language is one that the store has a name for",
  authority: ["store"],
  source: "cozy-store locales/en.json (app_langs)",
  field: "langs",
  known: languages,
  message: (value) => `The store has no name for the language ${value} and shows the code. Use a code that it knows.`
});
function languageOf(code, known8) {
  const [language = "", region] = code.split(/[-_]/);
  if (region === void 0) return void 0;
  return [`${language}_${region.toUpperCase()}`, language].find((candidate) => known8.includes(candidate));
}

// src/lint/manifest/manifest.ts
var askForAFolder = /* @__PURE__ */ new Set([
  "advancedFields",
  "advanced_fields",
  "folderPath",
  "save_folder",
  "folder_to_save"
]);
function formFields(manifest) {
  return Object.entries(objectAt(manifest, "fields")).filter(
    (entry) => isObject(entry[1]) && !askForAFolder.has(entry[0]) && !isOldAccount(entry[1])
  );
}
function isOldAccount(field) {
  return Object.hasOwn(field, "doctype") || Object.hasOwn(field, "accountFormat");
}
function asksForAFolder(manifest) {
  if (Array.isArray(valueAt(manifest.value, "folders"))) return true;
  return Object.keys(objectAt(manifest, "fields")).some((name) => askForAFolder.has(name));
}
var maxLanguages = 50;
function readLanguages(manifest) {
  const langs = stringsAt(manifest, "langs").map(({ text }) => text);
  return langs.length > 0 ? [...new Set(langs)] : Object.keys(readLocales(manifest));
}
function readLocales(manifest) {
  return Object.fromEntries(
    Object.entries(objectAt(manifest, "locales")).filter(
      (entry) => isObject(entry[1]) && !localeKeys.includes(entry[0])
    )
  );
}

// src/lint/rules/families/members.ts
function requiredMembersRule(row) {
  const { object, members, isPresent = Boolean, message, ...about } = row;
  return defineLintRule({
    group: "structure",
    severity: "warning",
    ...about,
    *check({ manifest }) {
      const value = valueAt(manifest.value, object);
      if (!isObject(value)) return;
      const missing = members.filter((member) => !isPresent(value[member]));
      if (missing.length > 0) yield { path: [object], target: "key", message: message(missing) };
    }
  });
}
function forbiddenMembersRule(row) {
  const { paths, message, fix: fix2, ...about } = row;
  return defineLintRule({
    group: "structure",
    severity: "warning",
    ...about,
    ...fix2 && { fix: fix2 },
    *check({ manifest, pkg }) {
      for (const path of paths({ manifest, ...pkg && { pkg } }))
        if (Object.hasOwn(objectAt(manifest, ...path.slice(0, -1)), path.at(-1)))
          yield { path, target: "key", message, ...fix2 && suggestRemoval(manifest, path, fix2) };
    }
  });
}
var aggregatorAccountId = requiredMembersRule({
  id: "aggregator-account-id",
  summary: "An aggregator has an accountId",
  severity: "error",
  authority: ["harvest"],
  source: "cozy-harvest-lib connections/accounts.js",
  object: "aggregator",
  members: ["accountId"],
  isPresent: (value) => typeof value === "string" && value !== "",
  message: () => "accountId is missing, so Harvest cannot create accounts. Add it, as a string."
});
var partnershipDescription = requiredMembersRule({
  id: "partnership-description",
  summary: "A partnership has a description",
  authority: ["store"],
  source: "cozy-store ducks/apps/index.js, cozy-client models/manifest.js",
  object: "partnership",
  members: ["description"],
  message: () => "The description is missing, so the store ignores the whole partnership. Add one."
});
var termsComplete = requiredMembersRule({
  id: "terms-complete",
  summary: "Terms have an id, a url and a version",
  authority: ["store"],
  source: "cozy-apps-registry README, cozy-store ducks/apps/index.js",
  object: "terms",
  members: ["id", "url", "version"],
  message: (missing) => `The terms have no ${formatList(missing, { last: "or" })}, so the store ignores them and asks nobody to accept them. Add what is missing.`
});
var notificationsUnused = forbiddenMembersRule({
  id: "notifications-unused",
  summary: "A konnector has no notifications",
  authority: ["runtime"],
  source: "cozy-stack model/notification/center/notification_center.go",
  paths: ({ manifest }) => Object.keys(objectAt(manifest, "notifications")).length > 0 ? [["notifications"]] : [],
  message: "Only web apps can send notifications; the stack ignores those of a konnector. Remove them.",
  fix: "suggestion"
});
var parametersReserved = forbiddenMembersRule({
  id: "parameters-reserved",
  summary: "No parameter is named `secret`",
  authority: ["runtime"],
  source: "cozy-stack worker/exec/konnector.go",
  paths: () => [["parameters", "secret"]],
  message: "The stack overwrites this with the secret of the account type. Use another name."
});
var localeReservedKey = forbiddenMembersRule({
  id: "locale-reserved-key",
  summary: "A locale leaves `maintenance` to the registry's messages",
  group: "locales",
  authority: ["store"],
  source: "cozy-store ducks/apps/index.js",
  paths: ({ manifest }) => Object.keys(readLocales(manifest)).map((language) => ["locales", language, "maintenance"]),
  message: "The store overwrites this with its own maintenance message. Remove it.",
  fix: "safe"
});

// src/text/web-url.ts
function parseWebUrl(text) {
  if (!/^https?:\/\//i.test(text)) return void 0;
  try {
    return new URL(text);
  } catch {
    return void 0;
  }
}
function isLoopback(hostname) {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
function withScheme(text) {
  return /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i.test(text) && !text.includes("@") ? `https://${text}` : void 0;
}

// src/lint/manifest/locale-strings.ts
function* localeStrings(manifest) {
  for (const [language, locale] of Object.entries(readLocales(manifest)))
    for (const { text, path: key3 } of allStrings(locale))
      if (key3[0] !== "screenshots") yield { language, key: key3, path: ["locales", language, ...key3], text };
}

// src/lint/rules/publication/no-placeholder.ts
var placeholders = [
  { path: ["slug"], words: /^(template|konnectorslug|cozy-konnector-template)$/ },
  { path: ["name"], words: /^(connector template|konnector name|template)$/i },
  {
    path: ["source"],
    words: /[:/](konnectors\/(cozy-konnector-)?template|cozy\/cozy-konnector-(template|thename))(\.git)?(#.*)?$/
  },
  { path: ["vendor_link"], words: /^link to the target website$/i },
  { path: ["developer", "name"], words: /^your ?name$/i },
  { path: ["developer", "url"], words: /^your web ?site$/i },
  { path: ["banksTransactionRegExp"], words: /^\\bbooks\\b$/ }
];
function isPlaceholder(field, text) {
  return placeholders.some(
    ({ path: at, words: words2 }) => at.join("/") === field.join("/") && words2.test(text.trim())
  );
}
var maxLength = 300;
var texts = /^(récupère la liste de livres?( sur le site exemple)?|fetch(es)? (a|the) list of books( from the example website)?|(ce|this) template (récupère|fetches) .*|description)\.?$/i;
var noPlaceholder = defineLintRule({
  id: "no-placeholder",
  summary: "Nothing is left from the template",
  group: "publication",
  severity: errorWhenPublishing,
  authority: ["convention"],
  source: "cozy-konnector-template manifest.konnector, the konnector tutorial",
  *check({ manifest, pkg }) {
    for (const { path: at, words: words2 } of placeholders) {
      const text = stringAt(manifest, ...at);
      if (text !== void 0 && words2.test(text.trim())) yield finding(at, text);
    }
    for (const { path: at, text } of localeStrings(manifest))
      if (text.length < maxLength && texts.test(text.trim())) yield finding(at, text);
    if (pkg && stringAt(pkg, "name") === "cozy-konnector-template")
      yield { ...finding(["name"], "cozy-konnector-template"), document: pkg, severity: "warning" };
  }
});
function finding(at, text) {
  return { path: at, message: `${quote(text)} comes from the template. Write your own.` };
}

// src/lint/rules/families/web-urls.ts
function webUrlRule({ path, consequence, isDecoded, ...row }) {
  return defineLintRule({
    ...row,
    severity: "warning",
    fix: "suggestion",
    *check({ manifest }) {
      const value = valueAt(manifest.value, ...path) ?? "";
      if (value === "" || isDecoded && typeof value !== "string") return;
      if (typeof value !== "string") {
        const urls = Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
        const message = `A web address must be a string, not ${quote(value)}. Write one URL.`;
        yield { path, message, ...suggestValue(manifest, path, urls.find(parseWebUrl)) };
      } else if (!parseWebUrl(value) && !isPlaceholder(path, value))
        yield {
          path,
          message: `${quote(value)} is not a web address, so ${consequence}. Write the whole URL, with https://.`,
          ...suggestValue(manifest, path, withScheme(value.trim()))
        };
    }
  });
}
var vendorLinkUrl = webUrlRule({
  id: "vendor-link-url",
  summary: "The vendor_link is a web address",
  group: "identity",
  authority: ["harvest"],
  source: "cozy-harvest-lib models/cipherUtils.js, components/TriggerErrorInfo",
  path: ["vendor_link"],
  consequence: "the link is broken",
  isDecoded: false
});
var termsUrl = webUrlRule({
  id: "terms-url",
  summary: "The url of the terms is a web address",
  group: "structure",
  authority: ["store"],
  source: "cozy-apps-registry README, cozy-store ducks/apps/index.js",
  path: ["terms", "url"],
  consequence: "nobody can read the terms",
  isDecoded: true
});

// src/lint/rules/fields/banks-regexp-backspace.ts
var key = "banksTransactionRegExp";
var banksRegexpBackspace = defineLintRule({
  id: "banks-regexp-backspace",
  summary: "A word boundary in a JSON string is written `\\\\b`",
  group: "fields",
  severity: "error",
  authority: ["libs"],
  fix: "safe",
  source: "cozy-konnector-libs src/libs/saveBills.js",
  *check({ manifest }) {
    const source = stringAt(manifest, key);
    if (!source?.includes("\b")) return;
    const meant = source.replaceAll("\b", "\\b");
    yield {
      path: [key],
      message: "In JSON, `\\b` is a backspace character, so this pattern never matches. Write `\\\\b`.",
      suggestion: meant,
      ...offerFix("safe", "write `\\\\b`", replaceValue(manifest, [key], meant))
    };
  }
});

// src/lint/manifest/regex.ts
var maxLength2 = 2e3;
function checkRegex(source) {
  if (source.length > maxLength2) return `it has ${source.length} characters`;
  try {
    void new RegExp(source);
    return void 0;
  } catch (error) {
    return error.message.replace(/^Invalid regular expression: (\/.*\/\w*: )?/s, "").toLowerCase();
  }
}

// src/cozy/libs-helpers.ts
var readAndWrite = ["GET", "POST", "PUT"];
var accounts = { doctype: "io.cozy.accounts", verbs: ["GET", "PUT"], vital: true };
var files = { doctype: "io.cozy.files", verbs: ["GET", "POST"], vital: false };
var serverHelpers = /* @__PURE__ */ new Map([
  [
    "saveBills",
    [
      { doctype: "io.cozy.bills", verbs: ["GET", "POST"], vital: true },
      files,
      // Caught by linkBankOperations, which only logs it.
      { doctype: "io.cozy.bank.operations", verbs: ["GET", "POST"], vital: false }
    ]
  ],
  ["saveFiles", [files]],
  ["saveIdentity", [{ doctype: "io.cozy.identities", verbs: readAndWrite, vital: true }]]
]);
var accountMethods = new Map(
  [
    "saveAccountData",
    "updateAccountAttributes",
    "setTwoFAState",
    "resetTwoFAState",
    "waitForTwoFaCode",
    "notifySuccessfulLogin",
    "deactivateAutoSuccessfulLogin",
    "signin",
    "saveSession",
    "resetSession"
  ].map((name) => [name, [accounts]])
);
var accountClasses = ["CookieKonnector"];
var accountRights = [accounts];
var doctypeHelpers = /* @__PURE__ */ new Map(
  [
    ["addData", { argument: 1, verbs: ["POST"] }],
    ["hydrateAndFilter", { argument: 1, verbs: ["GET"] }],
    ["filterData", { argument: 1, verbs: ["GET"] }],
    ["updateOrCreate", { argument: 1, verbs: readAndWrite }]
  ]
);
var dataMethods = /* @__PURE__ */ new Map([
  ["create", ["POST"]],
  ["find", ["GET"]],
  ["findAll", ["GET"]],
  ["update", ["PUT"]],
  ["updateAttributes", ["GET", "PUT"]],
  ["delete", ["DELETE"]],
  ["defineIndex", ["GET"]]
]);
var clientHelpers = /* @__PURE__ */ new Map([
  ["saveBills", [{ doctype: "io.cozy.bills", verbs: ["GET", "POST"], vital: false }, files]],
  ["saveFiles", [files]],
  ["saveIdentity", [{ doctype: "io.cozy.identities", verbs: readAndWrite, vital: false }]],
  // With the konnector's token, not with the app's (cozy-flagship-app src/libs/Launcher.js).
  ["saveAccountData", [accounts]]
]);
var exposedMethods = /* @__PURE__ */ new Set([
  "setContentScriptType",
  "ensureAuthenticated",
  "ensureNotAuthenticated",
  "checkAuthenticated",
  "waitForAuthenticated",
  "waitForNotAuthenticated",
  "waitForElementNoReload",
  "getUserDataFromWebsite",
  "fetch",
  "click",
  "fillText",
  "storeFromWorker",
  "clickAndWait",
  "getCookiesByDomain",
  "getCookieByDomainAndName",
  "downloadFileInWorker",
  "getDebugData",
  "getCliskVersion",
  "checkForElement",
  "evaluate"
]);
var certifiedFlags = /* @__PURE__ */ new Map([
  ["carbonCopy", { doctype: "io.cozy.certified.carbon_copy", verbs: ["POST"], vital: false }],
  ["electronicSafe", { doctype: "io.cozy.certified.electronic_safe", verbs: ["POST"], vital: false }]
]);
var usedThrough = /* @__PURE__ */ new Map([
  ["io.cozy.accounts", [...accountMethods.keys(), ...accountClasses]],
  ["io.cozy.bank.accounts", ["BankAccount", "BankingReconciliator"]],
  ["io.cozy.bank.operations", ["BankTransaction", "BankingReconciliator", "linkBankOperations", "saveBills"]],
  ["io.cozy.bank.balancehistories", ["BalanceHistory", "BankingReconciliator"]],
  ["io.cozy.bills", ["saveBills"]],
  // The last four are of cozy-client-js: `cozyClient.files`, and what reaches files by other names.
  [
    "io.cozy.files",
    [
      "saveBills",
      "saveFiles",
      "mkdirp",
      "createFile",
      "getPdfText",
      "Document",
      "cozyClient.files",
      "statByPath",
      "createDirectoryByPath",
      "addReferencedFiles"
    ]
  ],
  ["io.cozy.jobs", ["cozyClient.jobs"]],
  ["io.cozy.settings", ["cozyClient.settings"]],
  ["io.cozy.identities", ["saveIdentity", "userIdentity", "getUserDataFromWebsite"]],
  ["io.cozy.contacts", ["Contact"]],
  ["io.cozy.certified.carbon_copy", ["carbonCopy"]],
  ["io.cozy.certified.electronic_safe", ["electronicSafe"]]
]);

// src/lint/source/uses.ts
var known2 = /^(cozy-konnector-libs|cozy-konnector-build|cozy-clisk|cozy-logger|cozy-flags|cozy-doctypes|cozy-device-helper|@cozy\/minilog)(\/|$)/;
function collectUses({ files: files2, unread: unread3 }) {
  const words2 = new Set(
    files2.flatMap((file) => [
      ...file.calls.flatMap(({ callee }) => callee.replace(/^new /, "").split(".")),
      ...file.superclasses.flatMap(({ text }) => text.split(".")),
      ...file.flags.map(({ text }) => text),
      ...file.defined
    ])
  );
  const texts3 = files2.flatMap(({ strings: strings3 }) => strings3.map(({ text }) => text)).filter((text) => /[./]/.test(text));
  const code = files2.map(({ text }) => text);
  const foreign = files2.flatMap(({ imports }) => imports).some(({ text }) => /^(@?cozy[-/])/.test(text) && !known2.test(text));
  return {
    complete: unread3.length === 0 && !foreign,
    shows(doctype) {
      const family = doctype.replace(/\.\*$/, "");
      const route = `/${family.slice(family.lastIndexOf(".") + 1)}`;
      return texts3.some((text) => text.includes(family) || text.includes(route)) || signsOf(doctype).some((word2) => words2.has(word2) || code.some((text) => text.includes(word2)));
    }
  };
}
function isUnused(source, doctype) {
  const uses = collectUses(source);
  return uses.complete && !uses.shows(doctype);
}
function mentions({ files: files2 }, word2) {
  return files2.some(({ text }) => text.includes(word2));
}
function signsOf(doctype) {
  return [...usedThrough].filter(([used]) => coversDoctype(doctype, used)).flatMap(([, signs2]) => signs2);
}

// src/konnector/client-side.ts
function isClientSide(manifest) {
  return valueAt(manifest.value, "clientSide") === true;
}

// src/lint/rules/fields/banks-regexp.ts
var key2 = "banksTransactionRegExp";
var banksRegexp = defineLintRule({
  id: "banks-regexp",
  summary: "The pattern that finds a vendor's bank operations is a good one",
  group: "fields",
  severity: "warning",
  authority: ["libs"],
  source: "cozy-konnector-libs src/libs/saveBills.js",
  *check({ manifest, source: code }) {
    const source = stringAt(manifest, key2);
    if (source === void 0) {
      if (isClientSide(manifest)) return;
      if (code && (isUnused(code, "io.cozy.bills") || mentions(code, "matchingCriterias"))) return;
      const bills = readPermissions(manifest).find(({ doctype }) => doctype === "io.cozy.bills");
      if (bills && valueAt(manifest.value, key2) === void 0)
        yield {
          path: bills.path,
          target: "key",
          severity: "info",
          message: `${key2} is missing, so saveBills cannot match bills with bank operations and rewrites every bill on each run. Add one, such as \\\\bacme\\\\b.`
        };
    } else if (!source.includes("\b")) yield* checkSource(source);
  }
});
function* checkSource(source) {
  const problem = checkRegex(source);
  if (problem) {
    yield {
      path: [key2],
      message: `This is not a valid regular expression: ${problem}. Fix it: saveBills writes it into every bill.`
    };
    return;
  }
  const lost = /(^|\|)\\([aeghijlmoqyzACEFGHIJKLMNOQRTUVXYZ])/.exec(source);
  if (lost)
    yield {
      path: [key2],
      message: `The backslash before ${JSON.stringify(lost[2])} has no meaning; a "b" may be missing. Write \`\\\\b${lost[2]}\` or remove the backslash.`,
      suggestion: source.replace(lost[0], `${lost[1]}\\b${lost[2]}`)
    };
  else if (source.replaceAll(/\\b|[()|^$?*.\s]/g, "").length <= 2)
    yield {
      path: [key2],
      message: "This pattern is so short that it matches other vendors' operations. Write the name as banks print it."
    };
  else if (!source.includes("\\b") && !/[\^$]/.test(source))
    yield {
      path: [key2],
      severity: "info",
      message: "This pattern also matches inside longer words. Put a word boundary, `\\\\b`, on both sides."
    };
}

// src/lint/rules/fields/client-side.ts
function serverOnlyRule({ fields, message, ...row }) {
  return defineLintRule({
    ...row,
    group: "fields",
    fix: "suggestion",
    *check({ manifest }) {
      if (!isClientSide(manifest)) return;
      for (const field of fields)
        if ((valueAt(manifest.value, field) ?? false) !== false)
          yield { path: [field], target: "key", message, ...suggestRemoval(manifest, [field]) };
    }
  });
}
var frequencyClisk = serverOnlyRule({
  id: "frequency-clisk",
  summary: "A client-side konnector has no schedule",
  severity: "info",
  authority: ["flagship"],
  source: "cozy-client models/trigger.js",
  fields: ["frequency", "time_interval"],
  message: "The app decides when a client-side konnector runs and ignores this. Remove it."
});
var oauthClisk = serverOnlyRule({
  id: "oauth-clisk",
  summary: "A client-side konnector does not use OAuth",
  severity: "warning",
  authority: ["harvest"],
  source: "cozy-harvest-lib policies/konnector-policies.js",
  fields: ["oauth"],
  message: 'Harvest ignores "oauth" in a client-side konnector. Remove it, or remove "clientSide".'
});

// src/lint/rules/fields/field-dropdown-default.ts
var fieldDropdownDefault = defineLintRule({
  id: "field-dropdown-default",
  summary: "A dropdown's default is the value of one of its options",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  fix: "safe",
  source: "cozy-harvest-lib helpers/fields.js",
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const { default: value, options } = field;
      if (field.type !== "dropdown" || value === void 0 || !Array.isArray(options)) continue;
      const values = options.map((option) => valueAt(option, "value"));
      if (values.includes(value)) continue;
      const place3 = ["fields", name, "default"];
      const inside = isObject(value) && values.includes(value.value) ? value.value : void 0;
      yield {
        path: place3,
        message: `The default of ${quote(name)} is not the value of any option, so Harvest selects none. Write the value of an option.`,
        ...typeof inside === "string" && { suggestion: inside },
        ...inside !== void 0 && offerFix("safe", "Write the value only", replaceValue(manifest, place3, inside))
      };
    }
  }
});

// src/lint/rules/fields/field-dropdown-options.ts
var fieldDropdownOptions = defineLintRule({
  id: "field-dropdown-options",
  summary: "A dropdown has options, each with a value and a name",
  group: "fields",
  severity: "error",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/fields.js",
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const at = ["fields", name];
      if (field.type === "dropdown") yield* checkOptions(name, field);
      else if (field.options !== void 0)
        yield {
          path: [...at, "options"],
          target: "key",
          severity: "warning",
          message: `Only a dropdown has options, but the type of ${quote(name)} is ${quote(field.type)}. Remove the options or change the type.`,
          ...suggestRemoval(manifest, [...at, "options"])
        };
    }
  }
});
function* checkOptions(name, { options }) {
  if (!Array.isArray(options) || options.length === 0) {
    const at = options === void 0 ? ["fields", name] : ["fields", name, "options"];
    yield {
      path: at,
      message: `The dropdown ${quote(name)} has no options, so users cannot choose anything. Add options.`
    };
    return;
  }
  const seen = /* @__PURE__ */ new Map();
  for (const [index, option] of options.entries()) {
    const at = ["fields", name, "options", index];
    if (!isObject(option) || option.value === void 0)
      yield {
        path: at,
        message: 'An option must be an object with a value and a name. Write { "value": "…", "name": "…" }.'
      };
    else if (option.name === void 0 && option.label === void 0)
      yield {
        path: at,
        severity: "warning",
        message: "This option has no name, so Harvest shows an empty line. Add a name."
      };
    if (!isObject(option) || option.value === void 0) continue;
    const before = seen.get(option.value);
    if (before === void 0) seen.set(option.value, index);
    else
      yield {
        path: [...at, "value"],
        severity: "warning",
        message: `Two options have the value ${quote(option.value)}. Give each option its own value.`,
        related: [{ path: ["fields", name, "options", before, "value"], message: "the same value" }]
      };
  }
}

// src/cozy/fields.ts
var fieldTypeNames = [
  "date",
  "dropdown",
  "email",
  "hidden",
  "password",
  "text",
  "checkbox"
];
var fieldKeys = [
  "type",
  "role",
  "required",
  "isRequired",
  "encrypted",
  "label",
  "default",
  "options",
  "placeholder",
  "description",
  "min",
  "max",
  "pattern",
  "advanced",
  "identifier"
];
var predefinedLabels = [
  "answer",
  "birthdate",
  "code",
  "date",
  "email",
  "firstname",
  "lastname",
  "login",
  "password",
  "phone",
  "branchName"
];
var labelledNames = [
  "answer",
  "birthdate",
  "code",
  "date",
  "email",
  "firstname",
  "lastname",
  "login",
  "password",
  "phone",
  "two_fa_code",
  "access_token",
  "accessTokenSecret",
  "accountName",
  "agreement",
  "apikey",
  "appKey",
  "appSecret",
  "authCode",
  "bank_identifier",
  "branchName",
  "cardNumber",
  "consumerKey",
  "consumerSecret",
  "dob",
  "folderPath",
  "identifier",
  "loginUrl",
  "namePath",
  "new_identifier",
  "phoneNumber",
  "profileName",
  "refreshToken",
  "secret",
  "timeout",
  "token",
  "tricountUrl"
];
var encryptedNames = [
  "secret",
  "dob",
  "code",
  "answer",
  "access_token",
  "refresh_token",
  "appSecret"
];
var identifierNames = ["login", "identifier", "new_identifier", "email"];

// src/lint/rules/fields/field-identifier-exists.ts
var fieldIdentifierExists = defineLintRule({
  id: "field-identifier-exists",
  summary: "A field identifies the account",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  source: "cozy-harvest-lib helpers/manifest.js (getIdentifier)",
  *check({ manifest }) {
    const fields = formFields(manifest);
    if (fields.length === 0 || isClientSide(manifest) || valueAt(manifest.value, "oauth")) return;
    const names2 = fields.some(
      ([name, field]) => field.role === "identifier" || identifierNames.includes(name) || field.type !== "password" && field.type !== "hidden"
    );
    if (!names2)
      yield {
        path: ["fields"],
        target: "key",
        message: "All fields are passwords or hidden, so accounts have no name to tell them apart. Add a login or an email field."
      };
  }
});

// src/lint/rules/fields/field-identifier-flag.ts
var fieldIdentifierFlag = defineLintRule({
  id: "field-identifier-flag",
  summary: 'The identifier of an account is marked with `"role": "identifier"`',
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/manifest.js (getIdentifier)",
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      if (field.identifier === void 0) continue;
      const place3 = ["fields", name, "identifier"];
      const renamed = renameKey(manifest, place3, "role");
      const value = replaceValue(manifest, place3, "identifier");
      yield {
        path: place3,
        target: "key",
        message: 'Nothing reads "identifier". Write "role": "identifier" instead.',
        suggestion: '"role": "identifier"',
        ...field.identifier === true && renamed && value ? offerFix("suggestion", 'Write "role": "identifier"', [...renamed, ...value]) : suggestRemoval(manifest, place3)
      };
    }
  }
});

// src/lint/rules/fields/field-identifier-single.ts
var fieldIdentifierSingle = defineLintRule({
  id: "field-identifier-single",
  summary: "At most one field is the identifier of an account",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/manifest.js (getIdentifier)",
  *check({ manifest }) {
    const [first2, ...others2] = formFields(manifest).filter(([, field]) => field.role === "identifier");
    for (const [name] of others2) {
      const place3 = ["fields", name, "role"];
      yield {
        path: place3,
        message: `${quote(first2[0])} is already the identifier, so Harvest ignores the role of ${quote(name)}. Keep one of them.`,
        related: [{ path: ["fields", first2[0], "role"], message: "the identifier" }],
        ...suggestRemoval(manifest, place3)
      };
    }
  }
});

// src/lint/rules/fields/field-label-locale.ts
var fieldLabelLocale = defineLintRule({
  id: "field-label-locale",
  summary: "A field without a label in Harvest has one in every locale",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  source: "cozy-harvest-lib components/AccountForm/AccountField.jsx, helpers/manifest.js",
  *check({ manifest }) {
    const locales = readLocales(manifest);
    const languages2 = readLanguages(manifest).filter((language) => Object.hasOwn(locales, language)).slice(0, maxLanguages);
    for (const [name, field] of formFields(manifest)) {
      if (field.type === "hidden" || predefinedLabels.includes(stringOrEmpty(field.label))) continue;
      if (labelledNames.includes(name)) continue;
      const missing = languages2.filter(
        (language) => typeof valueAt(locales[language], "fields", name, "label") !== "string"
      );
      if (missing.length > 0)
        yield {
          path: ["fields", name],
          target: "key",
          message: `Harvest shows the raw name ${quote(name)} in ${formatList(missing)}. Add locales.*.fields.${name}.label.`
        };
    }
  }
});

// src/lint/rules/fields/field-label-predefined.ts
var fieldLabelPredefined = defineLintRule({
  id: "field-label-predefined",
  summary: "The label of a field is one that Harvest translates",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  source: "cozy-harvest-lib components/AccountForm/AccountField.jsx, helpers/manifest.js",
  *check({ manifest }) {
    for (const [name, { label }] of formFields(manifest)) {
      if (label === void 0 || predefinedLabels.includes(stringOrEmpty(label))) continue;
      const meant = didYouMean(stringOrEmpty(label), predefinedLabels);
      yield {
        path: ["fields", name, "label"],
        message: `Harvest has no translation for the label ${quote(label)} and does not show it. Put your own text in locales.*.fields.${name}.label.`,
        ...meant && { suggestion: meant }
      };
    }
  }
});

// src/lint/rules/fields/no-advanced-fields.ts
var defaultFolders = [{ defaultDir: "$administrative/$konnector/$account" }];
var noAdvancedFields = defineLintRule({
  id: "no-advanced-fields",
  summary: "A konnector asks for a folder with `folders`, not `fields.advancedFields`",
  group: "fields",
  severity: "info",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/konnectors.js, cozy-stack model/app/konnector.go (hasFolderPath)",
  *check({ manifest }) {
    for (const name of ["advancedFields", "advanced_fields"]) {
      const place3 = ["fields", name];
      if (valueAt(manifest.value, ...place3) === void 0) continue;
      const removal = removeAt(manifest, place3);
      const addition2 = valueAt(manifest.value, "folders") === void 0 ? insertMember(manifest, [], "folders", defaultFolders) : [];
      const reader = name === "advancedFields" ? "the stack does not read" : "Harvest does not read";
      yield {
        path: place3,
        target: "key",
        message: `"${name}" is the old way to ask for a folder, which ${reader}. Use "folders" instead.`,
        ...offerFix("suggestion", 'Use "folders" instead', removal && addition2 && [...removal, ...addition2])
      };
    }
  }
});

// src/lint/rules/fields/field-object.ts
var oldTypes = /* @__PURE__ */ new Map([
  ["string", "text"],
  ["text", "text"],
  ["password", "password"],
  ["email", "email"],
  ["date", "date"]
]);
var fieldObject = defineLintRule({
  id: "field-object",
  summary: "A field is an object",
  group: "fields",
  // The first manifests, which the stack's documentation still prints, have strings here.
  severity: errorWhenPublishing,
  authority: ["harvest"],
  fix: "safe",
  source: "cozy-harvest-lib helpers/manifest.js",
  *check({ manifest }) {
    for (const [name, field] of Object.entries(objectAt(manifest, "fields"))) {
      if (isObject(field)) continue;
      const place3 = ["fields", name];
      const type = typeof field === "string" ? oldTypes.get(field) : void 0;
      const message = `${quote(name)} is ${quote(field)}, not an object, which breaks Harvest's account form.`;
      if (type)
        yield {
          path: place3,
          message: `${message} Write { "type": ${quote(type)} }.`,
          suggestion: `{ "type": "${type}" }`,
          ...offerFix("safe", `Write { "type": "${type}" }`, replaceValue(manifest, place3, { type }))
        };
      else if (field === "path" || field === "folder")
        yield {
          path: place3,
          message: `${message} Use "folders" to ask for a folder.`,
          ...offerFix("suggestion", 'Use "folders" instead', folderInstead(manifest, place3))
        };
      else yield { path: place3, message: `${message} Write { "type": "text" } or another type.` };
    }
  }
});
function folderInstead(manifest, path) {
  const removal = removeAt(manifest, path);
  if (!removal || valueAt(manifest.value, "folders") !== void 0) return removal;
  const addition2 = insertMember(manifest, [], "folders", defaultFolders);
  return addition2 && [...removal, ...addition2];
}

// src/lint/rules/fields/field-pattern-regex.ts
var fieldPatternRegex = defineLintRule({
  id: "field-pattern-regex",
  summary: "A field's pattern is a valid regular expression",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  source: "cozy-apps-registry README",
  *check({ manifest }) {
    for (const [name, { pattern }] of formFields(manifest)) {
      if (typeof pattern !== "string") continue;
      const problem = checkRegex(pattern);
      if (problem)
        yield {
          path: ["fields", name, "pattern"],
          message: `This is not a valid regular expression: ${problem}. Fix or remove it.`
        };
    }
  }
});

// src/lint/rules/fields/field-required.ts
var fieldRequired = defineLintRule({
  id: "field-required",
  summary: "A field uses a boolean `required`, not `isRequired`",
  group: "fields",
  severity: "info",
  authority: ["harvest"],
  fix: "safe",
  source: "cozy-harvest-lib helpers/manifest.js (sanitizeRequired)",
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const old = ["fields", name, "isRequired"];
      if (field.isRequired !== void 0)
        yield field.required === void 0 ? {
          path: old,
          target: "key",
          message: '"isRequired" is the old name of "required". Rename it.',
          ...offerFix("safe", "Rename it to required", renameKey(manifest, old, "required"))
        } : {
          path: old,
          target: "key",
          message: '"required" overrides "isRequired". Remove "isRequired".',
          ...suggestRemoval(manifest, old, "safe")
        };
      const value = field.required ?? field.isRequired;
      if (value !== void 0 && typeof value !== "boolean")
        yield {
          path: ["fields", name, field.required === void 0 ? "isRequired" : "required"],
          severity: "warning",
          message: `${quote(value)} is not a boolean, so Harvest treats it as true. Write true or false.`
        };
    }
  }
});

// src/lint/rules/fields/field-type.ts
var aliases = /* @__PURE__ */ new Map([
  ["string", "text"],
  ["phone", "text"],
  ["tel", "text"],
  ["number", "text"],
  ["url", "text"],
  ["select", "dropdown"],
  ["secret", "password"]
]);
var fieldType = defineLintRule({
  id: "field-type",
  summary: "A field has a type that Harvest knows",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-apps-registry README, cozy-harvest-lib components/AccountForm/AccountField.jsx",
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      const at = ["fields", name];
      if (field.type === void 0)
        yield {
          path: at,
          target: "key",
          message: `Field ${quote(name)} has no type, so Harvest shows a text input. Add its type.`,
          ...offerFix("suggestion", 'Add "type": "text"', insertMember(manifest, at, "type", "text"))
        };
      else if (field.type === "checkbox")
        yield {
          path: [...at, "type"],
          message: "Harvest does not support checkboxes and shows a text input. Use a dropdown with two options.",
          suggestion: "dropdown"
        };
      else if (typeof field.type !== "string" || !fieldTypeNames.includes(field.type)) {
        const type = stringOrEmpty(field.type);
        const meant = aliases.get(type) ?? didYouMean(type, fieldTypeNames);
        yield {
          path: [...at, "type"],
          message: `Harvest does not know the field type ${quote(field.type)} and shows a text input. Use ${formatList(fieldTypeNames, { last: "or" })}.`,
          ...suggestValue(manifest, [...at, "type"], meant)
        };
      }
    }
  }
});

// src/lint/rules/fields/field-unused-attr.ts
var unread = /* @__PURE__ */ new Set(["min", "max", "pattern", "advanced", "description"]);
var fieldUnusedAttr = defineLintRule({
  id: "field-unused-attr",
  summary: "Every attribute of a field is read by something",
  group: "fields",
  severity: "info",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/manifest.js, cozy-apps-registry README",
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest))
      for (const key3 of Object.keys(field)) {
        const at = ["fields", name, key3];
        if (unread.has(key3)) {
          yield {
            path: at,
            target: "key",
            message: `No front end reads "${key3}". Check the value in the konnector's code instead.`
          };
          continue;
        }
        const meant = fieldKeys.includes(key3) ? void 0 : didYouMean(key3, fieldKeys);
        if (!meant || Object.hasOwn(field, meant)) continue;
        yield {
          path: at,
          target: "key",
          severity: "warning",
          message: `${quote(key3)} is not a field attribute, so nothing reads it. Rename or remove it.`,
          ...suggestKey(manifest, at, meant)
        };
      }
  }
});

// src/lint/rules/fields/fields-present.ts
var fieldsPresent = defineLintRule({
  id: "fields-present",
  summary: "The manifest has `fields`, even if empty",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  fix: "safe",
  source: "cozy-harvest-lib helpers/manifest.js",
  *check({ manifest }) {
    if (manifest.truncated || valueAt(manifest.value, "fields") !== void 0) return;
    if (isClientSide(manifest) || valueAt(manifest.value, "oauth")) return;
    yield {
      path: [],
      message: `"fields" is missing, which breaks Harvest's form. Write {} if there are none.`,
      ...offerFix("safe", 'Add "fields": {}', insertMember(manifest, [], "fields", {}))
    };
  }
});

// src/lint/rules/fields/folders-default-dir.ts
var bases = ["$administrative", "$photos"];
var variables = [...bases, "$konnector", "$account"];
var foldersDefaultDir = defineLintRule({
  id: "folders-default-dir",
  summary: "The default folder is a path that Harvest can fill in",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/konnectors.js (buildFolderPath), cozy-client models/konnectorFolder.js",
  *check({ manifest }) {
    const folders = valueAt(manifest.value, "folders");
    if (!Array.isArray(folders)) return;
    if (folders.length === 0) {
      yield {
        path: ["folders"],
        message: "An empty list still asks for a folder, but does not say which. Add a folder or remove the list.",
        ...offerFix(
          "suggestion",
          "Use the usual folder",
          replaceValue(manifest, ["folders"], defaultFolders)
        )
      };
      return;
    }
    const place3 = ["folders", 0, "defaultDir"];
    const dir = valueAt(folders[0], "defaultDir");
    if (typeof dir === "string" && dir !== "")
      for (const finding2 of checkPath(dir, place3))
        yield { ...finding2, ...suggestValue(manifest, place3, finding2.suggestion) };
    else
      yield {
        path: ["folders", 0],
        message: `defaultDir is missing, so Harvest uses ${quote(defaultFolders[0].defaultDir)}. Write { "defaultDir": "…" }.`
      };
    if (folders.length > 1)
      yield { path: ["folders", 1], message: "Harvest reads only the first folder. Remove the others." };
  }
});
function* checkPath(dir, place3) {
  const [base, ...steps] = dir.split("/");
  const unknown = [base, ...steps].find((step) => step.startsWith("$") && !variables.includes(step));
  if (dir.includes("\\") || [base, ...steps].includes(".."))
    yield {
      path: place3,
      message: 'A folder path uses slashes and cannot go up. Remove ".." and backslashes.'
    };
  else if (unknown !== void 0) {
    const meant = didYouMean(unknown, variables);
    yield {
      path: place3,
      message: `${quote(unknown)} is not a variable, so Harvest creates a folder with that name. Use ${formatList(variables, { last: "or" })}.`,
      ...meant && { suggestion: dir.replace(unknown, () => meant) }
    };
  } else if (!bases.includes(base))
    yield {
      path: place3,
      severity: "info",
      message: `A folder starts with ${bases.join(" or ")}; Harvest puts "$administrative/" before this one. Write it out.`,
      suggestion: `$administrative/${dir.replace(/^\/+/, "")}`
    };
  else if (steps.length > 0 && steps.at(-1) !== "$account")
    yield {
      path: place3,
      message: 'Harvest uses the last part of the path as the folder of one account. End the path with "$account".',
      suggestion: `${dir.replace(/\/+$/, "")}/$account`
    };
}

// src/lint/rules/fields/folders-needed.ts
var foldersNeeded = defineLintRule({
  id: "folders-needed",
  summary: "A konnector that saves files asks for a folder",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/konnectors.js (needsFolder)",
  *check({ manifest, source }) {
    if (isClientSide(manifest) || asksForAFolder(manifest) || valueAt(manifest.value, "folders") !== void 0)
      return;
    const files2 = readPermissions(manifest).find(({ doctype }) => doctype === "io.cozy.files");
    if (!files2 || !files2.verbs.has("POST")) return;
    if (source && isUnused(source, "io.cozy.files")) return;
    yield {
      path: files2.path,
      target: "key",
      message: 'The konnector may save files but does not ask for a folder. Add "folders".',
      ...offerFix(
        "suggestion",
        "Ask for the usual folder",
        insertMember(manifest, [], "folders", defaultFolders)
      )
    };
  }
});

// src/lint/rules/fields/frequency-hourly.ts
var frequencyHourly = defineLintRule({
  id: "frequency-hourly",
  summary: "A konnector does not run every hour without need",
  group: "fields",
  severity: "info",
  authority: ["convention"],
  source: "cozy-stack model/app/konnector.go",
  *check({ manifest }) {
    if (valueAt(manifest.value, "frequency") === "hourly")
      yield {
        path: ["frequency"],
        message: 'Every user would contact the site 24 times a day. Write "daily" if that is enough.'
      };
  }
});

// src/lint/rules/fields/oauth-fields.ts
var oauthFields = defineLintRule({
  id: "oauth-fields",
  summary: "A konnector that uses OAuth has a hidden field for its token",
  group: "fields",
  severity: "info",
  authority: ["convention"],
  fix: "suggestion",
  source: "cozy-konnector-google manifest.konnector",
  *check({ manifest }) {
    const oauth = valueAt(manifest.value, "oauth");
    if (!isObject(oauth) || isClientSide(manifest) || !isObject(valueAt(manifest.value, "fields"))) return;
    if (Object.hasOwn(objectAt(manifest, "fields"), "access_token")) return;
    yield {
      path: ["fields"],
      target: "key",
      message: 'No field holds the OAuth token. Add a hidden "access_token" field.',
      ...offerFix(
        "suggestion",
        'Add "access_token"',
        insertMember(manifest, ["fields"], "access_token", { type: "hidden" })
      )
    };
  }
});

// src/lint/rules/fields/oauth-scope.ts
var oauthScope = defineLintRule({
  id: "oauth-scope",
  summary: "The OAuth scope is a string or a list of strings",
  group: "fields",
  severity: "warning",
  authority: ["harvest"],
  source: "cozy-harvest-lib helpers/oauth.js",
  *check({ manifest }) {
    const scope = valueAt(manifest.value, "oauth", "scope");
    if (scope === void 0 || scope === null || scope === false || typeof scope === "string") return;
    if (!Array.isArray(scope) || scope.some((item) => typeof item !== "string")) {
      yield {
        path: ["oauth", "scope"],
        message: `Harvest puts the scope in a URL, so it cannot be ${quote(scope)}. Write a string or a list of strings.`
      };
      return;
    }
    for (const [index, item] of scope.entries())
      if (item.includes(" "))
        yield {
          path: ["oauth", "scope", index],
          message: "Harvest joins the items of the list itself, so an item with a space is two scopes. Write one scope per item."
        };
  }
});

// src/lint/rules/fields/time-interval.ts
var timeInterval = defineLintRule({
  id: "time-interval",
  summary: "A time interval is two hours of the day, the earlier one first",
  group: "fields",
  severity: "error",
  authority: ["harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/daytime.js, helpers/cron.js",
  *check({ manifest }) {
    const interval = valueAt(manifest.value, "time_interval") ?? void 0;
    if (interval === void 0 || isClientSide(manifest) || isInterval(interval)) return;
    const meant = Array.isArray(interval) ? interval.map((hour) => typeof hour === "string" ? Number(hour) : hour) : void 0;
    yield {
      path: ["time_interval"],
      message: "Harvest cannot pick an hour from this, so adding an account fails. Write two numbers from 0 to 24, the lower one first.",
      ...isInterval(meant) && offerFix("suggestion", "Write numbers", replaceValue(manifest, ["time_interval"], meant))
    };
  }
});
function isInterval(value) {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [start, end] = value;
  return typeof start === "number" && typeof end === "number" && start >= 0 && start < end && end <= 24;
}

// src/lint/engine/files.ts
function readSnapshot(files2, requests) {
  const existing = new Set(requests.flatMap(({ exist = [] }) => exist));
  const contents = new Set(requests.flatMap(({ read = [] }) => read));
  return {
    paths: files2.list(),
    existing: new Map([...existing].map((path) => [path, files2.has(path)])),
    contents: new Map([...contents].map((path) => [path, files2.read(path)]))
  };
}
function fileExists({ existing, contents }, path) {
  const known8 = existing.get(path) ?? (contents.has(path) ? contents.get(path) !== void 0 : void 0);
  if (known8 === void 0) throw new Error(`A rule looks at ${path} without asking for it.`);
  return known8;
}
function contentOf({ contents }, path) {
  if (!contents.has(path)) throw new Error(`A rule reads ${path} without asking for it.`);
  return contents.get(path);
}

// src/lint/manifest/assets.ts
function* findMissingAssets({ manifest, files: files2 }, paths, consequence) {
  if (!files2) return;
  for (const path of paths) {
    const name = valueAt(manifest.value, ...path);
    if (typeof name !== "string" || name === "" || /^(https?|data):/.test(name)) continue;
    if (assetFile(files2, name)) continue;
    const near = similarAsset(files2, name);
    const better = near !== void 0 && near !== name;
    yield {
      path,
      message: `${quote(name)} is neither in assets/ nor at the root, ${consequence}. Add the file or correct its name.`,
      ...suggestValue(manifest, path, better ? near : void 0)
    };
  }
}
function assetFile(files2, name) {
  return assetCandidates(name).find((candidate) => fileExists(files2, candidate));
}
function assetCandidates(name) {
  const path = normal(name);
  return ["assets/", "", "build/"].map((folder) => folder + path);
}
function namedAssets({ manifest }, paths) {
  return [...paths].flatMap((path) => {
    const name = valueAt(manifest.value, ...path);
    return typeof name === "string" ? assetCandidates(name) : [];
  });
}
function similarAsset(files2, name) {
  const assets = files2.paths.filter((path) => path.startsWith("assets/")).map((path) => path.slice("assets/".length));
  const stem = stemOf(name);
  const images = assets.filter((asset) => /\.(svg|png)$/i.test(asset));
  return assets.find((asset) => stemOf(asset) === stem) ?? (images.length === 1 ? images[0] : void 0);
}
function stemOf(name) {
  return name.replace(/^.*\//, "").replace(/\.[^.]*$/, "").toLowerCase();
}
function normal(name) {
  const kept = [];
  for (const step of name.split("/")) {
    if (step === "..") kept.pop();
    else if (step !== "" && step !== ".") kept.push(step);
  }
  return kept.join("/");
}

// src/lint/rules/files/assets.ts
function assetRule({ paths, consequence, ...row }) {
  return defineLintRule({
    ...row,
    group: "files",
    authority: ["store"],
    needs: ["manifest", "files"],
    fix: "suggestion",
    source: "cozy-apps-registry registry/registry.go (HandleAssets)",
    asks: (subject) => ({ exist: namedAssets(subject, paths(subject)) }),
    check: (context) => findMissingAssets(context, paths(context), consequence)
  });
}
var iconExists = assetRule({
  id: "icon-exists",
  summary: "The icon is a file of the repository",
  severity: "error",
  paths: () => [["icon"]],
  consequence: "so the store and the home page show no icon for the konnector"
});
var partnershipIconExists = assetRule({
  id: "partnership-icon-exists",
  summary: "The partner's icon is a file of the repository",
  severity: "warning",
  paths: () => [["partnership", "icon"]],
  consequence: "so the store shows no icon for the partner"
});
var screenshotsExist = assetRule({
  id: "screenshots-exist",
  summary: "Every screenshot is a file of the repository",
  severity: "warning",
  paths: screenshotPaths,
  consequence: "so the store does not show it"
});
function* screenshotPaths({ manifest }) {
  const lists = [
    ["screenshots"],
    ...Object.keys(objectAt(manifest, "locales")).map((language) => ["locales", language, "screenshots"])
  ];
  for (const path of lists) {
    const names2 = valueAt(manifest.value, ...path);
    if (Array.isArray(names2)) yield* names2.map((_, index) => [...path, index]);
  }
}

// src/cozy/raster-kind.ts
var magic = [
  ["png", [137, 80, 78, 71]],
  ["jpg", [255, 216, 255]],
  ["gif", [71, 73, 70, 56]],
  ["ico", [0, 0, 1, 0]],
  ["webp", [87, 69, 66, 80], 8]
];
function rasterKindOf(bytes) {
  return magic.find(
    ([, start, offset = 0]) => start.every((byte, index) => bytes[offset + index] === byte)
  )?.[0];
}

// src/lint/manifest/image.ts
function readImage(bytes) {
  const kind = rasterKindOf(bytes);
  if (kind === "png") return { kind, ...pngSize(bytes) };
  if (kind) return { kind };
  const text = new TextDecoder().decode(bytes);
  return /<svg[\s>]/i.test(text.slice(0, 4e3)) ? { kind: "svg", text, ...svgSize(text) } : void 0;
}
function pngSize(bytes) {
  if (bytes.length < 24) return {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
function svgSize(text) {
  const start = text.search(/<svg\b/i);
  const tag = text.slice(start, text.indexOf(">", start) + 1);
  const box = /\bviewBox\s*=\s*["']\s*([-\d.e]+)[\s,]+([-\d.e]+)[\s,]+([-\d.e]+)[\s,]+([-\d.e]+)/i.exec(tag);
  const [width, height] = box ? [Number(box[3]), Number(box[4])] : ["width", "height"].map(
    (name) => Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(px)?["']`, "i").exec(tag)?.[1])
  );
  return width && height ? { width, height } : {};
}

// src/lint/manifest/active-svg.ts
var signs = [
  [/<(?:[\w-]{1,40}:)?script\b/i, "a script"],
  [/[\s"'/]on[a-z]+\s*=/i, "an event handler"],
  [
    /<(?:[\w-]{1,40}:)?(?:foreignObject|iframe|embed|object|handler|listener)\b/i,
    "content that is no picture"
  ],
  [/\battributeName\s*=\s*["']\s*(?:on|href|xlink:href)/i, "an animation that changes a link or a handler"],
  [
    /\burl\(\s*["']?\s*(?:[a-z][a-z+.-]*:|\/\/)(?<!data:)|@import\b|<\?xml-stylesheet/i,
    "a style of another site"
  ],
  [/<!ENTITY/i, "an entity of its own"]
];
var links = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi;
function findActiveContent(svg) {
  const text = decodeReferences(svg);
  const found = signs.find(([sign]) => sign.test(text));
  if (found) return found[1];
  for (const [, double, single, bare2] of text.matchAll(links)) {
    const target = (double ?? single ?? bare2 ?? "").trim();
    if (!/^(?:#|$|data:image\/)/i.test(target)) return "a link to something outside of it";
  }
  return void 0;
}
function decodeReferences(text) {
  return text.replaceAll(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi,
    (reference, hex, decimal) => {
      const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 1114111 ? String.fromCodePoint(code) : reference;
    }
  );
}

// src/lint/rules/files/icon-format.ts
var iconFormat = defineLintRule({
  id: "icon-format",
  summary: "The icon is an SVG or PNG, and its extension matches its content",
  group: "files",
  severity: "warning",
  authority: ["store"],
  needs: ["manifest", "files"],
  source: "cozy-apps-registry registry/registry.go, cozy.github.io tutorials/konnector/packaging.md",
  asks: (subject) => ({ read: namedAssets(subject, [["icon"], ["partnership", "icon"]]) }),
  *check({ manifest, files: files2 }) {
    const icon = stringAt(manifest, "icon");
    const path = icon && files2 && assetFile(files2, icon);
    const bytes = path && contentOf(files2, path);
    if (!bytes) return yield* checkPartner({ manifest, ...files2 && { files: files2 } });
    const place3 = { path: ["icon"], related: [{ file: path, message: "the icon" }] };
    const image = readImage(bytes);
    const extension = /\.([^./]+)$/.exec(icon)?.[1]?.toLowerCase().replace("jpeg", "jpg") ?? "";
    if (!image) yield { ...place3, message: `${path} is not an image. Use an SVG or a PNG.` };
    else if (image.kind !== extension)
      yield {
        ...place3,
        message: extension === "" ? `${path} has no extension, and the registry goes by the extension. Name it .${image.kind}.` : `${path} has the extension .${extension} but its content is ${image.kind}, and the registry goes by the extension. Rename the file.`
      };
    else if (image.kind !== "svg" && image.kind !== "png")
      yield {
        ...place3,
        message: `${path} is a ${image.kind} file; an icon must be an SVG or a PNG. Convert it.`
      };
    const active = image?.text && findActiveContent(image.text);
    if (active) yield { ...place3, authority: ["security"], message: activeIcon(path, active) };
    yield* checkPartner({ manifest, ...files2 && { files: files2 } });
  }
});
function* checkPartner({ manifest, files: files2 }) {
  const icon = valueAt(manifest.value, "partnership", "icon");
  const path = typeof icon === "string" && files2 && assetFile(files2, icon);
  const bytes = path && contentOf(files2, path);
  const text = bytes && readImage(bytes)?.text;
  const active = text && findActiveContent(text);
  if (path && active)
    yield {
      path: ["partnership", "icon"],
      related: [{ file: path, message: "the icon" }],
      authority: ["security"],
      message: activeIcon(path, active)
    };
}
function activeIcon(path, active) {
  return `${path} contains ${active}, which a browser runs or loads when it shows the icon. Remove it from the SVG.`;
}

// src/lint/rules/files/icon-path.ts
var iconPath = defineLintRule({
  id: "icon-path",
  summary: "The icon path is relative to the root of the build",
  group: "files",
  severity: "warning",
  authority: ["registry", "store"],
  fix: "suggestion",
  source: "cozy-apps-registry registry/registry.go (HandleAssets), cozy-konnector-build webpack.config.js",
  *check({ manifest }) {
    const icon = stringAt(manifest, "icon");
    if (icon === void 0) return;
    const wrong = checkPath2(icon);
    if (!wrong) return;
    const kept = icon.replace(/^(\.?\/|assets\/|build\/)+/, "");
    const usable = kept !== icon && kept !== "" && !kept.includes("..");
    yield {
      path: ["icon"],
      message: `The icon ${quote(icon)} ${wrong}.`,
      ...suggestValue(manifest, ["icon"], usable ? kept : void 0)
    };
  }
});
function checkPath2(icon) {
  if (/^[a-z][a-z+.-]*:/i.test(icon)) return "is a URL. Name a file of the build";
  if (icon.split("/").includes("..")) return "leads out of the build. Name a file inside it";
  if (/^(\.?\/)*assets\//.test(icon))
    return "does not exist in the build, where the files of assets/ are at the root. Remove the folder";
  if (/^(\.?\/)*build\//.test(icon)) return "is looked up inside the build. Remove the folder";
  if (/^\.?\//.test(icon)) return "must be relative to the root of the build. Remove the leading slash";
  return void 0;
}

// src/lint/rules/files/icon-square.ts
var tolerance = 0.05;
var iconSquare = defineLintRule({
  id: "icon-square",
  summary: "The icon is square",
  group: "files",
  severity: "warning",
  authority: ["store"],
  needs: ["manifest", "files"],
  source: "cozy.github.io tutorials/konnector/packaging.md",
  asks: (subject) => ({ read: namedAssets(subject, [["icon"]]) }),
  *check({ manifest, files: files2 }) {
    const icon = stringAt(manifest, "icon");
    const path = icon && files2 && assetFile(files2, icon);
    const bytes = path && contentOf(files2, path);
    const { width, height } = bytes && readImage(bytes) || {};
    if (!path || !width || !height || Math.abs(width / height - 1) <= tolerance) return;
    yield {
      path: ["icon"],
      message: `The icon is ${width} by ${height}, so it looks small in the store's square. Make it square.`,
      related: [{ file: path, message: "the icon" }]
    };
  }
});

// src/lint/rules/files/on-delete-account-exists.ts
var onDeleteAccountExists = defineLintRule({
  id: "on-delete-account-exists",
  summary: "The on_delete_account script is a file of the build",
  group: "files",
  severity: "warning",
  authority: ["runtime"],
  needs: ["manifest", "files"],
  source: "cozy-stack worker/exec/konnector.go, model/account/accounts.go",
  asks: ({ manifest }) => ({ exist: candidates2(stringAt(manifest, "on_delete_account") ?? "") }),
  *check({ manifest, files: files2 }) {
    const path = stringAt(manifest, "on_delete_account");
    if (!files2 || path === void 0 || path === "") return;
    const place3 = { path: ["on_delete_account"] };
    if (path.startsWith("/") || path.split("/").includes(".."))
      yield {
        ...place3,
        message: `${quote(path)} leads out of the konnector's folder, and the stack refuses to run it. Name a file of the build.`
      };
    else if (!candidates2(path).some((candidate) => fileExists(files2, candidate)))
      yield {
        ...place3,
        message: `${quote(path)} is not in build/, src/ or assets/, so the job fails when an account is deleted. Add the file or correct the path.`
      };
  }
});
function candidates2(path) {
  const bare2 = path.replace(/^\.\//, "");
  const stem = bare2.replace(/\.c?js$/, "");
  return ["build/", "src/", "assets/", ""].flatMap(
    (folder) => [bare2, `${stem}.js`, `${stem}.ts`, `${stem}.mjs`].map((name) => folder + name)
  );
}

// src/lint/rules/files/readme-exists.ts
var readmeExists = defineLintRule({
  id: "readme-exists",
  summary: "There is a README",
  group: "files",
  severity: "info",
  authority: ["convention"],
  needs: ["manifest", "files"],
  source: "cozy-konnector-template README.md",
  *check({ files: files2 }) {
    if (files2 && !files2.paths.some((path) => /^readme(\.\w+)?$/i.test(path)))
      yield {
        file: "README.md",
        message: "There is no README. Add one so that future maintainers have a starting point."
      };
  }
});

// src/lint/rules/identity/developer-shape.ts
var developerShape = defineLintRule({
  id: "developer-shape",
  summary: "The developer has a name, and its url is a web address",
  group: "identity",
  severity: "warning",
  authority: ["store"],
  fix: "safe",
  source: "cozy-store ducks/apps/components/Details.jsx",
  *check({ manifest }) {
    const developer = valueAt(manifest.value, "developer");
    if (!isObject(developer)) return;
    const { name, url, link } = developer;
    if (typeof name !== "string" || name.trim() === "")
      yield {
        path: ["developer"],
        target: "key",
        message: "The developer has no name. Add one: the store shows it."
      };
    if (link !== void 0 && url === void 0)
      yield {
        path: ["developer", "link"],
        target: "key",
        message: 'The store reads "url", not "link". Rename it.',
        suggestion: "url",
        ...offerFix("safe", "Rename it to url", renameKey(manifest, ["developer", "link"], "url"))
      };
    if (typeof url !== "string" || parseWebUrl(url)) return;
    const meant = withScheme(url);
    yield {
      path: ["developer", "url"],
      message: `${quote(url)} is not a web address, so the store's link is broken. Write the whole URL, with https://.`,
      ...suggestValue(manifest, ["developer", "url"], meant)
    };
  }
});

// src/lint/rules/identity/editor-name.ts
var editorName = defineLintRule({
  id: "editor-name",
  summary: "The editor has a name that the registry accepts",
  group: "identity",
  severity: "info",
  authority: ["registry"],
  source: "cozy-apps-registry auth/auth.go, registry/registry.go",
  *check({ manifest }) {
    const editor = stringAt(manifest, "editor");
    if (editor === void 0 || editor === "" || /^[A-Za-z][A-Za-z0-9]*$/.test(editor)) return;
    yield {
      path: ["editor"],
      message: `${quote(editor)} cannot be the name of an editor: the registry accepts a letter followed by letters and digits. Write the name you are registered under.`
    };
  }
});

// src/cozy/licenses.ts
var successors = /* @__PURE__ */ new Map([
  ["BSD-2-Clause-FreeBSD", ["BSD-2-Clause-Views"]],
  ["BSD-2-Clause-NetBSD", ["BSD-2-Clause"]],
  ["bzip2-1.0.5", ["bzip2-1.0.6"]],
  ["eCos-2.0", ["GPL-2.0-or-later WITH eCos-exception-2.0"]],
  ["GPL-2.0-with-autoconf-exception", ["GPL-2.0-only WITH Autoconf-exception-2.0"]],
  ["GPL-2.0-with-bison-exception", ["GPL-2.0-or-later WITH Bison-exception-2.2"]],
  ["GPL-2.0-with-classpath-exception", ["GPL-2.0-only WITH Classpath-exception-2.0"]],
  ["GPL-2.0-with-font-exception", ["GPL-2.0-only WITH Font-exception-2.0"]],
  ["GPL-2.0-with-GCC-exception", ["GPL-2.0-only WITH GCC-exception-2.0"]],
  ["GPL-3.0-with-autoconf-exception", ["GPL-3.0-only WITH Autoconf-exception-3.0"]],
  ["GPL-3.0-with-GCC-exception", ["GPL-3.0-only WITH GCC-exception-3.1"]],
  ["StandardML-NJ", ["SMLNJ"]],
  ["wxWindows", ["LGPL-2.0-or-later WITH WxWindows-exception-3.1"]]
]);
function successorsOf(id) {
  const known8 = successors.get(id);
  if (known8) return known8;
  const gnu = /^((?:A|L)?GPL|GFDL)-[\d.]+/.exec(id)?.[0];
  if (gnu === void 0) return [];
  return id.endsWith("+") ? [`${gnu}-or-later`] : [`${gnu}-only`, `${gnu}-or-later`];
}
var licenseTexts = [
  { id: "AGPL-3.0", name: "the GNU AGPL 3", words: /GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3/i },
  { id: "LGPL-3.0", name: "the GNU LGPL 3", words: /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3/i },
  { id: "LGPL-2.1", name: "the GNU LGPL 2.1", words: /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 2\.1/i },
  { id: "GPL-3.0", name: "the GNU GPL 3", words: /GNU GENERAL PUBLIC LICENSE\s+Version 3/i },
  { id: "GPL-2.0", name: "the GNU GPL 2", words: /GNU GENERAL PUBLIC LICENSE\s+Version 2/i },
  { id: "Apache-2.0", name: "the Apache License 2.0", words: /Apache License\s+Version 2\.0/i },
  { id: "MPL-2.0", name: "the Mozilla Public License 2.0", words: /Mozilla Public License,? Version 2\.0/i },
  {
    id: "MIT",
    name: "the MIT license",
    words: /^\s*(The )?MIT License|Permission is hereby granted, free of charge/i
  },
  { id: "ISC", name: "the ISC license", words: /^\s*ISC License/i }
];

// node_modules/spdx-license-ids/deprecated.json with { type: 'json' }
var deprecated_default = [
  "AGPL-1.0",
  "AGPL-3.0",
  "BSD-2-Clause-FreeBSD",
  "BSD-2-Clause-NetBSD",
  "GFDL-1.1",
  "GFDL-1.2",
  "GFDL-1.3",
  "GPL-1.0",
  "GPL-2.0",
  "GPL-2.0-with-GCC-exception",
  "GPL-2.0-with-autoconf-exception",
  "GPL-2.0-with-bison-exception",
  "GPL-2.0-with-classpath-exception",
  "GPL-2.0-with-font-exception",
  "GPL-3.0",
  "GPL-3.0-with-GCC-exception",
  "GPL-3.0-with-autoconf-exception",
  "LGPL-2.0",
  "LGPL-2.1",
  "LGPL-3.0",
  "Net-SNMP",
  "Nunit",
  "StandardML-NJ",
  "bzip2-1.0.5",
  "eCos-2.0",
  "wxWindows"
];

// src/cozy/license-expression.ts
var import_spdx_expression_validate = __toESM(require_spdx_expression_validate(), 1);
var maxLicenseLength = 500;
function isLicenseExpression(text) {
  return text.length <= maxLicenseLength && (0, import_spdx_expression_validate.default)(text);
}

// src/lint/license/license.ts
function checkLicense(license) {
  if (license === "UNLICENSED" || /^SEE LICEN[CS]E IN /.test(license)) return { kind: "elsewhere" };
  if (!isLicenseExpression(license)) return { kind: "invalid" };
  const id = licenseIds(license).find(isDeprecated);
  return id === void 0 ? { kind: "valid" } : { kind: "deprecated", id, successors: successorsOf(id) };
}
function isDeprecated(id) {
  return deprecated_default.includes(id.replace(/\+$/, ""));
}
function licenseIds(expression) {
  return expression.split(/[\s()]+/).filter((word2) => word2 !== "" && !/^(AND|OR|WITH)$/.test(word2));
}
function isLicenseText(expression, license) {
  return licenseIds(expression).some((id) => familyOf(id) === familyOf(license));
}
function mayAgree(one, other) {
  const [some, others2] = [licenseIds(one), licenseIds(other)];
  return some.length === others2.length && some.every((id, index) => sameId(id, others2[index]));
}
function sameId(one, other) {
  if (one === other) return true;
  const open = [one, other].some((id) => isDeprecated(id) && !id.endsWith("+"));
  return open && familyOf(one) === familyOf(other);
}
function familyOf(id) {
  return id.replace(/(-only|-or-later|\+)$/, "");
}

// src/lint/rules/identity/license-agreement.ts
var names = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "COPYING"];
var licenseAgreement = defineLintRule({
  id: "license-agreement",
  summary: "The manifest, package.json and the LICENSE file name the same licence",
  group: "identity",
  severity: "warning",
  authority: ["convention"],
  needs: ["manifest", "files"],
  source: "cozy-apps-registry README; https://spdx.org/licenses/",
  asks: () => ({ read: names }),
  *check({ manifest, pkg, files: files2 }) {
    const places2 = [manifest, ...pkg ? [pkg] : []].flatMap((document) => {
      const license = stringAt(document, "license");
      if (license === void 0 || !["valid", "deprecated"].includes(checkLicense(license).kind)) return [];
      return [{ document, license }];
    });
    const [first2, second] = places2;
    if (first2 && second && !mayAgree(first2.license, second.license))
      yield {
        document: first2.document,
        path: ["license"],
        message: `The licence is ${quote(first2.license)} here but ${quote(second.license)} in package.json. Write the same in both.`,
        related: [{ document: second.document, path: ["license"], message: "the licence in package.json" }]
      };
    const file = files2 && licenseFile(files2);
    const wrong = file && places2.find(({ license }) => !isLicenseText(license, file.id));
    if (wrong)
      yield {
        document: wrong.document,
        path: ["license"],
        message: `The licence is ${quote(wrong.license)} here, but ${file.path} contains ${file.name}. Make them agree.`,
        related: [{ file: file.path, message: file.name }]
      };
  }
});
function licenseFile(files2) {
  for (const path of names) {
    const bytes = contentOf(files2, path);
    if (!bytes) continue;
    const top = new TextDecoder().decode(bytes.subarray(0, 2e3));
    const known8 = licenseTexts.find(({ words: words2 }) => words2.test(top));
    return known8 && { path, id: known8.id, name: known8.name };
  }
  return void 0;
}

// node_modules/spdx-license-ids/index.json with { type: 'json' }
var spdx_license_ids_default = [
  "0BSD",
  "3D-Slicer-1.0",
  "AAL",
  "ADSL",
  "AFL-1.1",
  "AFL-1.2",
  "AFL-2.0",
  "AFL-2.1",
  "AFL-3.0",
  "AGPL-1.0-only",
  "AGPL-1.0-or-later",
  "AGPL-3.0-only",
  "AGPL-3.0-or-later",
  "ALGLIB-Documentation",
  "AMD-newlib",
  "AMDPLPA",
  "AML",
  "AML-glslang",
  "AMPAS",
  "ANTLR-PD",
  "ANTLR-PD-fallback",
  "APAFML",
  "APL-1.0",
  "APSL-1.0",
  "APSL-1.1",
  "APSL-1.2",
  "APSL-2.0",
  "ASWF-Digital-Assets-1.0",
  "ASWF-Digital-Assets-1.1",
  "Abstyles",
  "AdaCore-doc",
  "Adobe-2006",
  "Adobe-Display-PostScript",
  "Adobe-Glyph",
  "Adobe-Utopia",
  "Advanced-Cryptics-Dictionary",
  "Afmparse",
  "Aladdin",
  "Apache-1.0",
  "Apache-1.1",
  "Apache-2.0",
  "App-s2p",
  "Arphic-1999",
  "Artistic-1.0",
  "Artistic-1.0-Perl",
  "Artistic-1.0-cl8",
  "Artistic-2.0",
  "Artistic-dist",
  "Aspell-RU",
  "BOLA-1.1",
  "BSD-1-Clause",
  "BSD-2-Clause",
  "BSD-2-Clause-Darwin",
  "BSD-2-Clause-Patent",
  "BSD-2-Clause-Views",
  "BSD-2-Clause-first-lines",
  "BSD-2-Clause-pkgconf-disclaimer",
  "BSD-2-Clause-pos-unchanged",
  "BSD-3-Clause",
  "BSD-3-Clause-Attribution",
  "BSD-3-Clause-Clear",
  "BSD-3-Clause-HP",
  "BSD-3-Clause-LBNL",
  "BSD-3-Clause-Modification",
  "BSD-3-Clause-No-Military-License",
  "BSD-3-Clause-No-Nuclear-License",
  "BSD-3-Clause-No-Nuclear-License-2014",
  "BSD-3-Clause-No-Nuclear-Warranty",
  "BSD-3-Clause-Open-MPI",
  "BSD-3-Clause-OpenWebUI",
  "BSD-3-Clause-Sun",
  "BSD-3-Clause-Tso",
  "BSD-3-Clause-acpica",
  "BSD-3-Clause-flex",
  "BSD-4-Clause",
  "BSD-4-Clause-Shortened",
  "BSD-4-Clause-UC",
  "BSD-4.3RENO",
  "BSD-4.3TAHOE",
  "BSD-Advertising-Acknowledgement",
  "BSD-Attribution-HPND-disclaimer",
  "BSD-Inferno-Nettverk",
  "BSD-Mark-Modifications",
  "BSD-Protection",
  "BSD-Source-Code",
  "BSD-Source-Code-no-disclaimer",
  "BSD-Source-alt-GPL",
  "BSD-Source-beginning-file",
  "BSD-Systemics",
  "BSD-Systemics-W3Works",
  "BSD-ask-to-endorse",
  "BSL-1.0",
  "BUSL-1.1",
  "Baekmuk",
  "Bahyph",
  "Barr",
  "Beerware",
  "BitTorrent-1.0",
  "BitTorrent-1.1",
  "Bitstream-Charter",
  "Bitstream-Vera",
  "BlueOak-1.0.0",
  "Boehm-GC",
  "Boehm-GC-without-fee",
  "Borceux",
  "Brian-Gladman-2-Clause",
  "Brian-Gladman-3-Clause",
  "Brian-Gladman-3-Clause-no-conversion",
  "Buddy",
  "Bugroff",
  "C-UDA-1.0",
  "CAL-1.0",
  "CAL-1.0-Combined-Work-Exception",
  "CAPEC-tou",
  "CATOSL-1.1",
  "CC-BY-1.0",
  "CC-BY-2.0",
  "CC-BY-2.5",
  "CC-BY-2.5-AU",
  "CC-BY-3.0",
  "CC-BY-3.0-AT",
  "CC-BY-3.0-AU",
  "CC-BY-3.0-DE",
  "CC-BY-3.0-IGO",
  "CC-BY-3.0-NL",
  "CC-BY-3.0-US",
  "CC-BY-4.0",
  "CC-BY-NC-1.0",
  "CC-BY-NC-2.0",
  "CC-BY-NC-2.5",
  "CC-BY-NC-3.0",
  "CC-BY-NC-3.0-DE",
  "CC-BY-NC-3.0-IGO",
  "CC-BY-NC-4.0",
  "CC-BY-NC-ND-1.0",
  "CC-BY-NC-ND-2.0",
  "CC-BY-NC-ND-2.5",
  "CC-BY-NC-ND-3.0",
  "CC-BY-NC-ND-3.0-DE",
  "CC-BY-NC-ND-3.0-IGO",
  "CC-BY-NC-ND-4.0",
  "CC-BY-NC-SA-1.0",
  "CC-BY-NC-SA-2.0",
  "CC-BY-NC-SA-2.0-DE",
  "CC-BY-NC-SA-2.0-FR",
  "CC-BY-NC-SA-2.0-UK",
  "CC-BY-NC-SA-2.5",
  "CC-BY-NC-SA-3.0",
  "CC-BY-NC-SA-3.0-DE",
  "CC-BY-NC-SA-3.0-IGO",
  "CC-BY-NC-SA-4.0",
  "CC-BY-ND-1.0",
  "CC-BY-ND-2.0",
  "CC-BY-ND-2.5",
  "CC-BY-ND-3.0",
  "CC-BY-ND-3.0-DE",
  "CC-BY-ND-4.0",
  "CC-BY-SA-1.0",
  "CC-BY-SA-2.0",
  "CC-BY-SA-2.0-UK",
  "CC-BY-SA-2.1-JP",
  "CC-BY-SA-2.5",
  "CC-BY-SA-3.0",
  "CC-BY-SA-3.0-AT",
  "CC-BY-SA-3.0-DE",
  "CC-BY-SA-3.0-IGO",
  "CC-BY-SA-4.0",
  "CC-PDDC",
  "CC-PDM-1.0",
  "CC-SA-1.0",
  "CC0-1.0",
  "CDDL-1.0",
  "CDDL-1.1",
  "CDL-1.0",
  "CDLA-Permissive-1.0",
  "CDLA-Permissive-2.0",
  "CDLA-Sharing-1.0",
  "CECILL-1.0",
  "CECILL-1.1",
  "CECILL-2.0",
  "CECILL-2.1",
  "CECILL-B",
  "CECILL-C",
  "CERN-OHL-1.1",
  "CERN-OHL-1.2",
  "CERN-OHL-P-2.0",
  "CERN-OHL-S-2.0",
  "CERN-OHL-W-2.0",
  "CFITSIO",
  "CMU-Mach",
  "CMU-Mach-nodoc",
  "CNRI-Jython",
  "CNRI-Python",
  "CNRI-Python-GPL-Compatible",
  "COIL-1.0",
  "CPAL-1.0",
  "CPL-1.0",
  "CPOL-1.02",
  "CUA-OPL-1.0",
  "Caldera",
  "Caldera-no-preamble",
  "Catharon",
  "ClArtistic",
  "Clips",
  "Community-Spec-1.0",
  "Condor-1.1",
  "Cornell-Lossless-JPEG",
  "Cronyx",
  "Crossword",
  "CryptoSwift",
  "CrystalStacker",
  "Cube",
  "D-FSL-1.0",
  "DEC-3-Clause",
  "DL-DE-BY-2.0",
  "DL-DE-ZERO-2.0",
  "DOC",
  "DRL-1.0",
  "DRL-1.1",
  "DSDP",
  "DocBook-DTD",
  "DocBook-Schema",
  "DocBook-Stylesheet",
  "DocBook-XML",
  "Dotseqn",
  "ECL-1.0",
  "ECL-2.0",
  "EFL-1.0",
  "EFL-2.0",
  "EPICS",
  "EPL-1.0",
  "EPL-2.0",
  "ESA-PL-permissive-2.4",
  "ESA-PL-strong-copyleft-2.4",
  "ESA-PL-weak-copyleft-2.4",
  "EUDatagrid",
  "EUPL-1.0",
  "EUPL-1.1",
  "EUPL-1.2",
  "Elastic-2.0",
  "Entessa",
  "ErlPL-1.1",
  "Eurosym",
  "FBM",
  "FDK-AAC",
  "FDK-MPEG-H",
  "FSFAP",
  "FSFAP-no-warranty-disclaimer",
  "FSFUL",
  "FSFULLR",
  "FSFULLRSD",
  "FSFULLRWD",
  "FSL-1.1-ALv2",
  "FSL-1.1-MIT",
  "FTL",
  "Fair",
  "Ferguson-Twofish",
  "Frameworx-1.0",
  "FreeBSD-DOC",
  "FreeImage",
  "Furuseth",
  "GCR-docs",
  "GD",
  "GFDL-1.1-invariants-only",
  "GFDL-1.1-invariants-or-later",
  "GFDL-1.1-no-invariants-only",
  "GFDL-1.1-no-invariants-or-later",
  "GFDL-1.1-only",
  "GFDL-1.1-or-later",
  "GFDL-1.2-invariants-only",
  "GFDL-1.2-invariants-or-later",
  "GFDL-1.2-no-invariants-only",
  "GFDL-1.2-no-invariants-or-later",
  "GFDL-1.2-only",
  "GFDL-1.2-or-later",
  "GFDL-1.3-invariants-only",
  "GFDL-1.3-invariants-or-later",
  "GFDL-1.3-no-invariants-only",
  "GFDL-1.3-no-invariants-or-later",
  "GFDL-1.3-only",
  "GFDL-1.3-or-later",
  "GL2PS",
  "GLWTPL",
  "GPL-1.0-only",
  "GPL-1.0-or-later",
  "GPL-2.0-only",
  "GPL-2.0-or-later",
  "GPL-3.0-only",
  "GPL-3.0-or-later",
  "Game-Programming-Gems",
  "Giftware",
  "Glide",
  "Glulxe",
  "Graphics-Gems",
  "Gutmann",
  "HDF5",
  "HIDAPI",
  "HP-1986",
  "HP-1989",
  "HPND",
  "HPND-DEC",
  "HPND-Fenneberg-Livingston",
  "HPND-INRIA-IMAG",
  "HPND-Intel",
  "HPND-Kevlin-Henney",
  "HPND-MIT-disclaimer",
  "HPND-Markus-Kuhn",
  "HPND-Netrek",
  "HPND-Pbmplus",
  "HPND-SMC",
  "HPND-UC",
  "HPND-UC-export-US",
  "HPND-doc",
  "HPND-doc-sell",
  "HPND-export-US",
  "HPND-export-US-acknowledgement",
  "HPND-export-US-modify",
  "HPND-export2-US",
  "HPND-merchantability-variant",
  "HPND-sell-MIT-disclaimer-xserver",
  "HPND-sell-regexpr",
  "HPND-sell-variant",
  "HPND-sell-variant-MIT-disclaimer",
  "HPND-sell-variant-MIT-disclaimer-rev",
  "HPND-sell-variant-critical-systems",
  "HTMLTIDY",
  "HaskellReport",
  "Hippocratic-2.1",
  "Hippocratic-3.0-core",
  "IBM-pibs",
  "ICU",
  "IEC-Code-Components-EULA",
  "IJG",
  "IJG-short",
  "IPA",
  "IPL-1.0",
  "ISC",
  "ISC-Veillard",
  "ISO-permission",
  "ImageMagick",
  "Imlib2",
  "Info-ZIP",
  "Informatica",
  "Inner-Net-2.0",
  "InnoSetup",
  "Intel",
  "Intel-ACPI",
  "Interbase-1.0",
  "JPL-image",
  "JPNIC",
  "JSON",
  "Jam",
  "JasPer-2.0",
  "Kastrup",
  "Kazlib",
  "Knuth-CTAN",
  "LAL-1.2",
  "LAL-1.3",
  "LGPL-2.0-only",
  "LGPL-2.0-or-later",
  "LGPL-2.1-only",
  "LGPL-2.1-or-later",
  "LGPL-3.0-only",
  "LGPL-3.0-or-later",
  "LGPLLR",
  "LOOP",
  "LPD-document",
  "LPL-1.0",
  "LPL-1.02",
  "LPPL-1.0",
  "LPPL-1.1",
  "LPPL-1.2",
  "LPPL-1.3a",
  "LPPL-1.3c",
  "LZMA-SDK-9.11-to-9.20",
  "LZMA-SDK-9.22",
  "Latex2e",
  "Latex2e-translated-notice",
  "Leptonica",
  "LiLiQ-P-1.1",
  "LiLiQ-R-1.1",
  "LiLiQ-Rplus-1.1",
  "Libpng",
  "Linux-OpenIB",
  "Linux-man-pages-1-para",
  "Linux-man-pages-copyleft",
  "Linux-man-pages-copyleft-2-para",
  "Linux-man-pages-copyleft-var",
  "Lucida-Bitmap-Fonts",
  "MIPS",
  "MIT",
  "MIT-0",
  "MIT-CMU",
  "MIT-Click",
  "MIT-Festival",
  "MIT-Khronos-old",
  "MIT-Modern-Variant",
  "MIT-STK",
  "MIT-Wu",
  "MIT-advertising",
  "MIT-enna",
  "MIT-feh",
  "MIT-open-group",
  "MIT-testregex",
  "MITNFA",
  "MMIXware",
  "MMPL-1.0.1",
  "MPEG-SSG",
  "MPL-1.0",
  "MPL-1.1",
  "MPL-2.0",
  "MPL-2.0-no-copyleft-exception",
  "MS-LPL",
  "MS-PL",
  "MS-RL",
  "MTLL",
  "MVT-1.1",
  "Mackerras-3-Clause",
  "Mackerras-3-Clause-acknowledgment",
  "MakeIndex",
  "Martin-Birgmeier",
  "McPhee-slideshow",
  "Minpack",
  "MirOS",
  "Motosoto",
  "MulanPSL-1.0",
  "MulanPSL-2.0",
  "Multics",
  "Mup",
  "NAIST-2003",
  "NASA-1.3",
  "NBPL-1.0",
  "NCBI-PD",
  "NCGL-UK-2.0",
  "NCL",
  "NCSA",
  "NGPL",
  "NICTA-1.0",
  "NIST-PD",
  "NIST-PD-TNT",
  "NIST-PD-fallback",
  "NIST-Software",
  "NLOD-1.0",
  "NLOD-2.0",
  "NLPL",
  "NOSL",
  "NPL-1.0",
  "NPL-1.1",
  "NPOSL-3.0",
  "NRL",
  "NTIA-PD",
  "NTP",
  "NTP-0",
  "Naumen",
  "NetCDF",
  "Newsletr",
  "Nokia",
  "Noweb",
  "O-UDA-1.0",
  "OAR",
  "OCCT-PL",
  "OCLC-2.0",
  "ODC-By-1.0",
  "ODbL-1.0",
  "OFFIS",
  "OFL-1.0",
  "OFL-1.0-RFN",
  "OFL-1.0-no-RFN",
  "OFL-1.1",
  "OFL-1.1-RFN",
  "OFL-1.1-no-RFN",
  "OGC-1.0",
  "OGDL-Taiwan-1.0",
  "OGL-Canada-2.0",
  "OGL-UK-1.0",
  "OGL-UK-2.0",
  "OGL-UK-3.0",
  "OGTSL",
  "OLDAP-1.1",
  "OLDAP-1.2",
  "OLDAP-1.3",
  "OLDAP-1.4",
  "OLDAP-2.0",
  "OLDAP-2.0.1",
  "OLDAP-2.1",
  "OLDAP-2.2",
  "OLDAP-2.2.1",
  "OLDAP-2.2.2",
  "OLDAP-2.3",
  "OLDAP-2.4",
  "OLDAP-2.5",
  "OLDAP-2.6",
  "OLDAP-2.7",
  "OLDAP-2.8",
  "OLFL-1.3",
  "OML",
  "OPL-1.0",
  "OPL-UK-3.0",
  "OPUBL-1.0",
  "OSC-1.0",
  "OSET-PL-2.1",
  "OSL-1.0",
  "OSL-1.1",
  "OSL-2.0",
  "OSL-2.1",
  "OSL-3.0",
  "OSSP",
  "OpenMDW-1.0",
  "OpenPBS-2.3",
  "OpenSSL",
  "OpenSSL-standalone",
  "OpenVision",
  "PADL",
  "PDDL-1.0",
  "PHP-3.0",
  "PHP-3.01",
  "PPL",
  "PSF-2.0",
  "ParaType-Free-Font-1.3",
  "Parity-6.0.0",
  "Parity-7.0.0",
  "Pixar",
  "Plexus",
  "PolyForm-Noncommercial-1.0.0",
  "PolyForm-Small-Business-1.0.0",
  "PostgreSQL",
  "Python-2.0",
  "Python-2.0.1",
  "QPL-1.0",
  "QPL-1.0-INRIA-2004",
  "Qhull",
  "RHeCos-1.1",
  "RPL-1.1",
  "RPL-1.5",
  "RPSL-1.0",
  "RSA-MD",
  "RSCPL",
  "Rdisc",
  "Ruby",
  "Ruby-pty",
  "SAX-PD",
  "SAX-PD-2.0",
  "SCEA",
  "SGI-B-1.0",
  "SGI-B-1.1",
  "SGI-B-2.0",
  "SGI-OpenGL",
  "SGMLUG-PM",
  "SGP4",
  "SHL-0.5",
  "SHL-0.51",
  "SISSL",
  "SISSL-1.2",
  "SL",
  "SMAIL-GPL",
  "SMLNJ",
  "SMPPL",
  "SNIA",
  "SOFA",
  "SPL-1.0",
  "SSH-OpenSSH",
  "SSH-short",
  "SSLeay-standalone",
  "SSPL-1.0",
  "SUL-1.0",
  "SWL",
  "Saxpath",
  "SchemeReport",
  "Sendmail",
  "Sendmail-8.23",
  "Sendmail-Open-Source-1.1",
  "SimPL-2.0",
  "Sleepycat",
  "Soundex",
  "Spencer-86",
  "Spencer-94",
  "Spencer-99",
  "SugarCRM-1.1.3",
  "Sun-PPP",
  "Sun-PPP-2000",
  "SunPro",
  "Symlinks",
  "TAPR-OHL-1.0",
  "TCL",
  "TCP-wrappers",
  "TGPPL-1.0",
  "TMate",
  "TORQUE-1.1",
  "TOSL",
  "TPDL",
  "TPL-1.0",
  "TTWL",
  "TTYP0",
  "TU-Berlin-1.0",
  "TU-Berlin-2.0",
  "TekHVC",
  "TermReadKey",
  "ThirdEye",
  "TrustedQSL",
  "UCAR",
  "UCL-1.0",
  "UMich-Merit",
  "UPL-1.0",
  "URT-RLE",
  "Ubuntu-font-1.0",
  "UnRAR",
  "Unicode-3.0",
  "Unicode-DFS-2015",
  "Unicode-DFS-2016",
  "Unicode-TOU",
  "UnixCrypt",
  "Unlicense",
  "Unlicense-libtelnet",
  "Unlicense-libwhirlpool",
  "VOSTROM",
  "VSL-1.0",
  "Vim",
  "Vixie-Cron",
  "W3C",
  "W3C-19980720",
  "W3C-20150513",
  "WTFNMFPL",
  "WTFPL",
  "Watcom-1.0",
  "Widget-Workshop",
  "WordNet",
  "Wsuipa",
  "X11",
  "X11-distribute-modifications-variant",
  "X11-no-permit-persons",
  "X11-swapped",
  "XFree86-1.1",
  "XSkat",
  "Xdebug-1.03",
  "Xerox",
  "Xfig",
  "Xnet",
  "YPL-1.0",
  "YPL-1.1",
  "ZPL-1.1",
  "ZPL-2.0",
  "ZPL-2.1",
  "Zed",
  "Zeeff",
  "Zend-2.0",
  "Zimbra-1.3",
  "Zimbra-1.4",
  "Zlib",
  "any-OSI",
  "any-OSI-perl-modules",
  "atc-game",
  "bcrypt-Solar-Designer",
  "blessing",
  "bzip2-1.0.6",
  "check-cvs",
  "checkmk",
  "copyleft-next-0.3.0",
  "copyleft-next-0.3.1",
  "curl",
  "cve-tou",
  "diffmark",
  "dtoa",
  "dvipdfm",
  "eGenix",
  "etalab-2.0",
  "fwlw",
  "gSOAP-1.3b",
  "generic-xts",
  "gnuplot",
  "gtkbook",
  "hdparm",
  "hyphen-bulgarian",
  "iMatix",
  "jove",
  "libpng-1.6.35",
  "libpng-2.0",
  "libselinux-1.0",
  "libtiff",
  "libutil-David-Nugent",
  "lsof",
  "magaz",
  "mailprio",
  "man2html",
  "metamail",
  "mpi-permissive",
  "mpich2",
  "mplus",
  "ngrep",
  "pkgconf",
  "pnmstitch",
  "psfrag",
  "psutils",
  "python-ldap",
  "radvd",
  "snprintf",
  "softSurfer",
  "ssh-keyscan",
  "swrule",
  "threeparttable",
  "ulem",
  "w3m",
  "wwl",
  "xinetd",
  "xkeyboard-config-Zinoviev",
  "xlock",
  "xpp",
  "xzoom",
  "zlib-acknowledgement"
];

// src/lint/license/correct-license.ts
function correctLicense(text) {
  if (text.length > maxLicenseLength) return void 0;
  if (/^unlicensed$/i.test(text.trim())) return "UNLICENSED";
  const parts = text.trim().split(/\s*([()])\s*|\s+(and|or|with)\s+/i);
  const corrected = parts.flatMap((part) => {
    if (!part) return [];
    return /^(and|or|with|[()])$/i.test(part) ? [part.toUpperCase()] : [findId(part) ?? part];
  });
  const meant = corrected.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
  return meant !== text && ["valid", "elsewhere"].includes(checkLicense(meant).kind) ? meant : void 0;
}
function findId(name) {
  const same = spdx_license_ids_default.filter((id) => normalizeId(id) === normalizeId(name));
  return same.length === 1 ? same[0] : void 0;
}
function normalizeId(name) {
  return name.toLowerCase().replace(/ licen[cs]e$/, "").replaceAll(/[-_ ]/g, "");
}

// src/lint/rules/identity/license-spdx.ts
var licenseSpdx = defineLintRule({
  id: "license-spdx",
  summary: "The licence is an SPDX expression",
  group: "identity",
  severity: "warning",
  authority: ["convention"],
  fix: "suggestion",
  source: "cozy-apps-registry README; https://spdx.org/licenses/",
  *check({ manifest, pkg }) {
    yield* checkDocument(manifest);
    if (pkg) yield* checkDocument(pkg);
  }
});
function* checkDocument(document) {
  const license = valueAt(document.value, "license") ?? void 0;
  if (license === void 0) return;
  const place3 = { document, path: ["license"] };
  if (typeof license !== "string") {
    yield {
      ...place3,
      message: 'The licence must be a string with an SPDX expression. Write one, such as "MIT".'
    };
    return;
  }
  const verdict = checkLicense(license);
  if (verdict.kind === "invalid") {
    const meant = correctLicense(license);
    yield {
      ...place3,
      message: `${quote(license)} is not an SPDX licence expression. Use an identifier from the SPDX list.`,
      ...suggestValue(document, ["license"], meant)
    };
  }
  if (verdict.kind === "deprecated") {
    const { id, successors: successors2 } = verdict;
    const instead = successors2.length > 0 ? ` Use ${formatList(successors2, { last: "or" })}.` : "";
    yield { ...place3, severity: "info", message: `The SPDX identifier ${quote(id)} is deprecated.${instead}` };
  }
}

// src/lint/rules/identity/name-path-safe.ts
var namePathSafe = defineLintRule({
  id: "name-path-safe",
  summary: "The name can be used as a folder name",
  group: "identity",
  severity: "warning",
  authority: ["runtime", "harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/konnectors.js (renderSubDir), cozy-stack worker/exec/konnector.go",
  *check({ manifest }) {
    const name = stringAt(manifest, "name");
    if (name === void 0 || name.trim() === "") return;
    const meant = name.replaceAll(/[\p{Cc}/\\\s]+/gu, " ").trim();
    if (meant === name || !/[\p{Cc}/\\]|^\s|\s$/u.test(name)) return;
    yield {
      path: ["name"],
      message: "The folder for the files has the same name. Remove slashes, control characters and spaces at the ends.",
      ...suggestValue(manifest, ["name"], meant)
    };
  }
});

// src/lint/decoders/formats.ts
var days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d?):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-](\d\d):(\d\d))$/;
var formats = {
  time(source) {
    const parts = rfc3339.exec(source.slice(1, -1));
    if (!parts) return false;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = parts.slice(1).map((digits) => Number(digits ?? 0));
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const last = month === 2 && leap ? 29 : days[month - 1] ?? 0;
    return day >= 1 && day <= last && hour < 24 && minute < 60 && second < 60 && zoneHour <= 24 && zoneMinute <= 60;
  },
  duration(source) {
    return /^-?\d+$/.test(source) && BigInt.asIntN(64, BigInt(source)) === BigInt(source);
  }
};
function hasFormat(format, source) {
  return formats[format](source);
}

// src/cozy/go-structs.ts
var string = { kind: "string" };
var bool = { kind: "bool" };
var time = { kind: "time" };
var duration = { kind: "duration" };
var strings = { kind: "list", of: string };
var anyObject = { kind: "map", of: { kind: "any" } };
function struct(name, fields) {
  return { kind: "struct", name, fields };
}
var partnership = struct("Partnership", { icon: string, description: string });
var konnManifest = struct("KonnManifest", {
  slug: string,
  source: string,
  state: string,
  version: string,
  available_version: string,
  checksum: string,
  parameters: anyObject,
  created_at: time,
  updated_at: time,
  error: string,
  name: string,
  icon: string,
  language: string,
  clientSide: bool,
  on_delete_account: string,
  // A decoder of its own reads them: `permissionRule`.
  permissions: anyObject,
  terms: struct("Terms", { url: string, version: string }),
  notifications: {
    kind: "map",
    of: struct("Properties", {
      description: string,
      collapsible: bool,
      multiple: bool,
      stateful: bool,
      default_priority: string,
      time_to_live: duration,
      templates: { kind: "map", of: string },
      min_interval: duration
    })
  }
});
var manifestType = struct("Manifest", {
  editor: string,
  name: string,
  slug: string,
  version: string,
  icon: string,
  partnership,
  screenshots: strings,
  locales: {
    kind: "map",
    of: {
      kind: "struct",
      name: "",
      printed: String.raw`struct { Screenshots []string "json:\"screenshots\"" }`,
      fields: { screenshots: strings }
    }
  }
});
var permissionRule = struct("Rule", {
  type: string,
  description: string,
  verbs: strings,
  selector: string,
  values: strings
});
var packageType = {
  kind: "struct",
  name: "",
  printed: String.raw`struct { Version string "json:\"version\"" }`,
  fields: { version: string }
};
var versionOptionsType = struct("VersionOptions", {
  version: string,
  url: string,
  sha256: string,
  parameters: { kind: "raw" },
  icon: string,
  partnership,
  screenshots: strings
});
var appOptionsType = struct("AppOptions", {
  slug: string,
  editor: string,
  type: string,
  data_usage_commitment: string,
  data_usage_commitment_by: string
});
var installedType = {
  kind: "struct",
  name: "",
  printed: String.raw`struct { AppType string "json:\"type\"" }`,
  fields: { type: string }
};
var manifestDecoders = {
  stack: konnManifest,
  installer: installedType,
  registry: manifestType,
  permission: permissionRule
};

// src/cozy/go-schemas.ts
function schemaOf(type) {
  switch (type.kind) {
    case "string":
      return { type: "string", nullable: true };
    case "bool":
      return { type: "boolean", nullable: true };
    case "time":
      return { type: "string", nullable: true, format: "time" };
    case "duration":
      return { type: "number", nullable: true, format: "duration" };
    case "list": {
      const items = schemaOf(type.of);
      return { type: "array", nullable: true, ...items && { items } };
    }
    case "map": {
      const additionalProperties = schemaOf(type.of);
      return { type: "object", nullable: true, ...additionalProperties && { additionalProperties } };
    }
    case "struct": {
      const properties = Object.fromEntries(
        Object.entries(type.fields).flatMap(([name, field]) => {
          const schema = schemaOf(field);
          return schema ? [[name, schema]] : [];
        })
      );
      return { type: "object", nullable: true, properties };
    }
    case "raw":
    case "any":
      return void 0;
  }
}
var goSchemas = Object.fromEntries(
  Object.entries(manifestDecoders).map(([name, type]) => [name, schemaOf(type)])
);

// src/lint/decoders/validate.gen.ts
var stack = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.slug !== void 0) {
      let data0 = data.slug;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.available_version !== void 0) {
      let data4 = data.available_version;
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/available_version", schemaPath: "#/properties/available_version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.checksum !== void 0) {
      let data5 = data.checksum;
      if (typeof data5 !== "string" && data5 !== null) {
        const err6 = { instancePath: instancePath + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data6 = data.parameters;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err7 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data7 = data.created_at;
      if (typeof data7 !== "string" && data7 !== null) {
        const err8 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.updated_at !== void 0) {
      let data8 = data.updated_at;
      if (typeof data8 !== "string" && data8 !== null) {
        const err9 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data9 = data.error;
      if (typeof data9 !== "string" && data9 !== null) {
        const err10 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data10 = data.name;
      if (typeof data10 !== "string" && data10 !== null) {
        const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.icon !== void 0) {
      let data11 = data.icon;
      if (typeof data11 !== "string" && data11 !== null) {
        const err12 = { instancePath: instancePath + "/icon", schemaPath: "#/properties/icon/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data12 = data.language;
      if (typeof data12 !== "string" && data12 !== null) {
        const err13 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.clientSide !== void 0) {
      let data13 = data.clientSide;
      if (typeof data13 !== "boolean" && data13 !== null) {
        const err14 = { instancePath: instancePath + "/clientSide", schemaPath: "#/properties/clientSide/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.on_delete_account !== void 0) {
      let data14 = data.on_delete_account;
      if (typeof data14 !== "string" && data14 !== null) {
        const err15 = { instancePath: instancePath + "/on_delete_account", schemaPath: "#/properties/on_delete_account/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.permissions !== void 0) {
      let data15 = data.permissions;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
        const err16 = { instancePath: instancePath + "/permissions", schemaPath: "#/properties/permissions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.terms !== void 0) {
      let data16 = data.terms;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        const err17 = { instancePath: instancePath + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.url !== void 0) {
          let data17 = data16.url;
          if (typeof data17 !== "string" && data17 !== null) {
            const err18 = { instancePath: instancePath + "/terms/url", schemaPath: "#/properties/terms/properties/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data16.version !== void 0) {
          let data18 = data16.version;
          if (typeof data18 !== "string" && data18 !== null) {
            const err19 = { instancePath: instancePath + "/terms/version", schemaPath: "#/properties/terms/properties/version/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
    if (data.notifications !== void 0) {
      let data19 = data.notifications;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
        const err20 = { instancePath: instancePath + "/notifications", schemaPath: "#/properties/notifications/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key0 in data19) {
          let data20 = data19[key0];
          if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
            const err21 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notifications/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.description !== void 0) {
              let data21 = data20.description;
              if (typeof data21 !== "string" && data21 !== null) {
                const err22 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/notifications/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data20.collapsible !== void 0) {
              let data22 = data20.collapsible;
              if (typeof data22 !== "boolean" && data22 !== null) {
                const err23 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/collapsible", schemaPath: "#/properties/notifications/additionalProperties/properties/collapsible/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data20.multiple !== void 0) {
              let data23 = data20.multiple;
              if (typeof data23 !== "boolean" && data23 !== null) {
                const err24 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/multiple", schemaPath: "#/properties/notifications/additionalProperties/properties/multiple/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data20.stateful !== void 0) {
              let data24 = data20.stateful;
              if (typeof data24 !== "boolean" && data24 !== null) {
                const err25 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/stateful", schemaPath: "#/properties/notifications/additionalProperties/properties/stateful/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data20.default_priority !== void 0) {
              let data25 = data20.default_priority;
              if (typeof data25 !== "string" && data25 !== null) {
                const err26 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/default_priority", schemaPath: "#/properties/notifications/additionalProperties/properties/default_priority/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data20.time_to_live !== void 0) {
              let data26 = data20.time_to_live;
              if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
                const err27 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/time_to_live", schemaPath: "#/properties/notifications/additionalProperties/properties/time_to_live/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data20.templates !== void 0) {
              let data27 = data20.templates;
              if (!(data27 && typeof data27 == "object" && !Array.isArray(data27)) && data27 !== null) {
                const err28 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/properties/notifications/additionalProperties/properties/templates/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key1 in data27) {
                  let data28 = data27[key1];
                  if (typeof data28 !== "string" && data28 !== null) {
                    const err29 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notifications/additionalProperties/properties/templates/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data20.min_interval !== void 0) {
              let data29 = data20.min_interval;
              if (!(typeof data29 == "number" && isFinite(data29)) && data29 !== null) {
                const err30 = { instancePath: instancePath + "/notifications/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/min_interval", schemaPath: "#/properties/notifications/additionalProperties/properties/min_interval/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          }
        }
      }
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var installer = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var registry = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.editor !== void 0) {
      let data0 = data.editor;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/editor", schemaPath: "#/properties/editor/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.slug !== void 0) {
      let data2 = data.slug;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = { instancePath: instancePath + "/slug", schemaPath: "#/properties/slug/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data3 = data.version;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.icon !== void 0) {
      let data4 = data.icon;
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/icon", schemaPath: "#/properties/icon/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.partnership !== void 0) {
      let data5 = data.partnership;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err6 = { instancePath: instancePath + "/partnership", schemaPath: "#/properties/partnership/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.icon !== void 0) {
          let data6 = data5.icon;
          if (typeof data6 !== "string" && data6 !== null) {
            const err7 = { instancePath: instancePath + "/partnership/icon", schemaPath: "#/properties/partnership/properties/icon/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data5.description !== void 0) {
          let data7 = data5.description;
          if (typeof data7 !== "string" && data7 !== null) {
            const err8 = { instancePath: instancePath + "/partnership/description", schemaPath: "#/properties/partnership/properties/description/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      }
    }
    if (data.screenshots !== void 0) {
      let data8 = data.screenshots;
      if (!Array.isArray(data8) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/screenshots", schemaPath: "#/properties/screenshots/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (typeof data9 !== "string" && data9 !== null) {
            const err10 = { instancePath: instancePath + "/screenshots/" + i0, schemaPath: "#/properties/screenshots/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
    if (data.locales !== void 0) {
      let data10 = data.locales;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err11 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key0 in data10) {
          let data11 = data10[key0];
          if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null) {
            const err12 = { instancePath: instancePath + "/locales/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/locales/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.screenshots !== void 0) {
              let data12 = data11.screenshots;
              if (!Array.isArray(data12) && data12 !== null) {
                const err13 = { instancePath: instancePath + "/locales/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/screenshots", schemaPath: "#/properties/locales/additionalProperties/properties/screenshots/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (typeof data13 !== "string" && data13 !== null) {
                    const err14 = { instancePath: instancePath + "/locales/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/screenshots/" + i1, schemaPath: "#/properties/locales/additionalProperties/properties/screenshots/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var permission = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 !== "string" && data0 !== null) {
        const err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.verbs !== void 0) {
      let data2 = data.verbs;
      if (!Array.isArray(data2) && data2 !== null) {
        const err3 = { instancePath: instancePath + "/verbs", schemaPath: "#/properties/verbs/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string" && data3 !== null) {
            const err4 = { instancePath: instancePath + "/verbs/" + i0, schemaPath: "#/properties/verbs/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.selector !== void 0) {
      let data4 = data.selector;
      if (typeof data4 !== "string" && data4 !== null) {
        const err5 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data5 = data.values;
      if (!Array.isArray(data5) && data5 !== null) {
        const err6 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== "string" && data6 !== null) {
            const err7 = { instancePath: instancePath + "/values/" + i1, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}

// src/cozy/go-keys.ts
function foldKey(key3) {
  if (!/[A-Z\u017f\u212a]/.test(key3)) return key3;
  return key3.replaceAll("ſ", "s").replaceAll("K", "k").replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/lint/decoders/view.ts
function viewObject(node, schema, at = []) {
  if (node.type === "array")
    return [layerOfArray(node.items, { node, path: at, schema, value: [], parts: /* @__PURE__ */ new Map() })];
  if (node.type !== "object") return [{ node, path: at, schema, value: node.value, parts: /* @__PURE__ */ new Map() }];
  const fields = /* @__PURE__ */ new Map();
  const fieldOf = fieldFinder(schema);
  for (const { key: key3, value } of node.members) {
    const field = fieldOf(key3);
    const inner = field === void 0 ? void 0 : schema.properties?.[field] ?? schema.additionalProperties;
    if (field === void 0 || !inner) continue;
    const layers2 = viewObject(value, inner, [...at, key3]);
    const known8 = fields.get(field);
    if (known8) for (const layer of layers2) known8.push(layer);
    else fields.set(field, layers2);
  }
  const count = [...fields.values()].reduce((most, { length }) => Math.max(most, length), 1);
  const layers = Array.from({ length: count }, () => {
    const value = {};
    return { value, node, path: at, schema, parts: /* @__PURE__ */ new Map() };
  });
  for (const [field, twins] of fields)
    for (const [index, twin] of twins.entries()) {
      layers[index].parts.set(field, twin);
      setOwn(layers[index].value, field, twin.value);
    }
  return layers;
}
function layerOfArray(items, layer) {
  const inner = layer.schema.items;
  if (!inner) return layer;
  for (const [index, item] of items.entries())
    layer.parts.set(index, viewObject(item, inner, [...layer.path, index])[0]);
  return { ...layer, value: [...layer.parts.values()].map(({ value }) => value) };
}
var fieldsOf = /* @__PURE__ */ new WeakMap();
function fieldFinder(schema) {
  const { properties } = schema;
  if (!properties) return fixSurrogates;
  const names2 = fieldsOf.get(schema) ?? new Map(Object.keys(properties).map((name) => [foldKey(name), name]));
  fieldsOf.set(schema, names2);
  return (key3) => names2.get(foldKey(key3));
}
function fixSurrogates(text) {
  return text.replaceAll(new RegExp("\\p{Cs}", "gu"), "�");
}

// src/lint/decoders/decode.ts
var validators = { stack, installer, registry, permission };
var known3 = /* @__PURE__ */ new WeakMap();
function decodeManifest(name, node, text, at = []) {
  const done = known3.get(node) ?? /* @__PURE__ */ new Map();
  known3.set(node, done);
  const before = done.get(name);
  if (before) return before;
  const layers = viewObject(node, goSchemas[name], at);
  const decoded = {
    layers,
    mismatches: layers.flatMap((layer) => [...mismatchesOf(layer, validators[name], text)])
  };
  done.set(name, decoded);
  return decoded;
}
function stringField({ layers }, field) {
  return layers.flatMap(({ parts }) => parts.get(field) ?? []).flatMap((layer) => typeof layer.value === "string" ? { value: layer.value, layer } : []).at(-1);
}
function* mismatchesOf(layer, validate, text) {
  if (!validate(layer.value))
    for (const { instancePath } of validate.errors ?? []) yield mismatch(partAt(layer, instancePath));
  yield* malformed(layer, text);
}
function* malformed(layer, text) {
  const { node, schema, parts } = layer;
  const source = () => text.slice(node.offset, node.offset + node.length);
  if (schema.format && node.type === schema.type && !hasFormat(schema.format, source())) yield mismatch(layer);
  for (const part of parts.values()) yield* malformed(part, text);
}
function mismatch({ node, path: at, schema }) {
  return { node, path: at, expected: schema };
}
function partAt(layer, instancePath) {
  let part = layer;
  for (const step of instancePath.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    part = part.parts.get(part.node.type === "array" ? Number(name) : name);
  }
  return part;
}

// src/lint/rules/identity/slug-format.ts
var slugFormat = defineLintRule({
  id: "slug-format",
  summary: "The slug must contain only lower-case letters, digits and dashes",
  group: "identity",
  severity: errorWhenPublishing,
  authority: ["registry"],
  fix: "suggestion",
  source: "cozy-apps-registry registry/registry.go (validSlugReg), cozy-stack model/app/installer.go",
  *check({ manifest }) {
    const slug = stringField(decodeManifest("registry", manifest.root, manifest.text), "slug");
    if (!slug || /^[a-z0-9-]*$/.test(slug.value)) return;
    const meant = slugify(slug.value);
    yield {
      path: slug.layer.path,
      range: slug.layer.node,
      message: `The registry does not accept the slug ${quote(slug.value)}. Use only lower-case letters, digits and dashes.`,
      ...meant !== "" && {
        ...suggestValue(manifest, slug.layer.path, meant)
      }
    };
  }
});
function slugify(text) {
  return text.normalize("NFD").replaceAll(new RegExp("\\p{M}", "gu"), "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

// src/lint/rules/identity/slug-reserved.ts
var routes = ["slugs", "pending", "maintenance"];
var slugReserved = defineLintRule({
  id: "slug-reserved",
  summary: "The slug must not be one of the registry's routes",
  group: "identity",
  severity: "warning",
  authority: ["registry"],
  source: "cozy-apps-registry web/router.go",
  *check({ manifest }) {
    const slug = stringAt(manifest, "slug");
    if (slug === void 0 || !routes.includes(slug)) return;
    yield {
      path: ["slug"],
      message: `/registry/${slug} is a route of the registry itself, so a konnector with this slug cannot be found. Choose another slug.`
    };
  }
});

// src/lint/rules/identity/slug-style.ts
var slugStyle = defineLintRule({
  id: "slug-style",
  summary: "The slug is the name of the service, without a prefix",
  group: "identity",
  severity: "warning",
  authority: ["convention"],
  source: "cozy.github.io tutorials/konnector (clisk-creation.md)",
  *check({ manifest }) {
    const slug = stringAt(manifest, "slug");
    if (slug === void 0 || !/^[a-z0-9-]+$/.test(slug)) return;
    const bare2 = slug.replace(/^(cozy-)?(konnector|connector)-(?=.)/, "");
    const clean = bare2.replaceAll(/-{2,}/g, "-").replaceAll(/^-|-$/g, "");
    if (clean === slug) return;
    yield {
      path: ["slug"],
      message: bare2 === slug ? `Dashes may only separate words. Remove the others if the slug is not published yet.` : `The prefix says nothing: ${quote(bare2)} is enough. Change it only if the slug is not published yet.`,
      ...clean && { suggestion: clean }
    };
  }
});

// src/lint/manifest/repository.ts
function parseRepository(text) {
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text);
  if (short) return `github.com/${bare(short[1])}`;
  const scp = /^(?:[\w.-]+@)([\w.-]+):(?!\/\/)(.+)$/.exec(text);
  if (scp) return `${scp[1]}/${bare(scp[2])}`.toLowerCase();
  const url = /^(?:git\+)?(?:git|https?|ssh|registry|git\+ssh|ssh\+git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(
    text
  );
  return url ? `${url[1]}/${bare(url[2])}`.toLowerCase() : void 0;
}
function bare(path) {
  return path.replace(/#.*$/s, "").replace(/\/+$/, "").replace(/\.git$/, "").toLowerCase();
}

// src/lint/rules/identity/source-url.ts
var sourceUrl = defineLintRule({
  id: "source-url",
  summary: "The source is the URL of a repository",
  group: "identity",
  severity: "warning",
  authority: ["convention"],
  source: "cozy-apps-registry README, cozy-stack model/app/fetcher_git.go",
  *check({ manifest }) {
    const source = stringAt(manifest, "source");
    if (source === void 0 || /^registry:\/\/[a-z0-9-]+/.test(source)) return;
    if (/[:/]/.test(source) && parseRepository(source) !== void 0) return;
    yield {
      path: ["source"],
      message: `${quote(source)} is not the URL of a repository. Write one, such as git@github.com:konnectors/edf.git.`
    };
  }
});

// src/lint/rules/identity/vendor-link-missing.ts
var vendorLinkMissing = defineLintRule({
  id: "vendor-link-missing",
  summary: "A konnector that asks for a password has a vendor_link",
  group: "identity",
  severity: "warning",
  authority: ["harvest"],
  source: "cozy-harvest-lib policies/konnector-policies.js",
  *check({ manifest }) {
    const link = valueAt(manifest.value, "vendor_link") ?? "";
    if (link !== "" || isClientSide(manifest)) return;
    const password = Object.entries(objectAt(manifest, "fields")).find(
      ([, field]) => field === "password" || valueAt(field, "type") === "password"
    );
    if (!password) return;
    yield {
      path: ["fields", password[0]],
      target: "key",
      message: "vendor_link is missing, so Harvest does not save the password in the vault. Add the URL of the site."
    };
  }
});

// src/lint/rules/identity/version-format.ts
var versionFormat = defineLintRule({
  id: "version-format",
  summary: "The version must be three numbers, as in 1.2.3",
  group: "identity",
  severity: errorWhenPublishing,
  authority: ["registry"],
  fix: "safe",
  source: "cozy-apps-registry registry/registry.go (validVersionReg) and channel.go (versionMatch)",
  *check({ manifest }) {
    const version2 = stringField(decodeManifest("registry", manifest.root, manifest.text), "version");
    if (!version2 || version2.value === "" || canBePublished(version2.value)) return;
    const { value, layer } = version2;
    const same = value.trim().replace(/^v/i, "");
    const meant = [same, withThreeNumbers(same)].find(isPlainVersion);
    yield {
      path: layer.path,
      range: layer.node,
      message: `The registry does not accept the version ${quote(value)}. Write three numbers of at most five digits without leading zeros, such as "1.2.3".`,
      ...meant !== void 0 && {
        suggestion: meant,
        ...offerFix(
          meant === same ? "safe" : "suggestion",
          `Write ${quote(meant)}`,
          replaceValue(manifest, layer.path, meant)
        )
      }
    };
  }
});
function withThreeNumbers(version2) {
  const numbers = /^\d+(?:\.\d+){0,2}(?![\d.])/.exec(version2)?.[0].split(".").map(Number) ?? [];
  return [...numbers, 0, 0].slice(0, Math.max(3, numbers.length)).join(".");
}

// src/lint/rules/identity/version-no-channel-suffix.ts
var versionNoChannelSuffix = defineLintRule({
  id: "version-no-channel-suffix",
  summary: "The version in the manifest must not name a channel",
  group: "identity",
  severity: "warning",
  authority: ["registry"],
  fix: "suggestion",
  source: "cozy-apps-registry registry/channel.go, cozy-app-publish tags.js",
  *check({ manifest }) {
    const version2 = stringAt(manifest, "version");
    if (version2 === void 0 || isPlainVersion(version2) || !canBePublished(version2)) return;
    const meant = version2.replace(/-.*$/s, "");
    yield {
      path: ["version"],
      message: `The channel comes from the tag, not from the manifest, so ${quote(version2)} can be published as stable. Write ${quote(meant)} and put the suffix in the tag.`,
      ...suggestValue(manifest, ["version"], meant)
    };
  }
});

// src/lint/rules/locales/locale-descriptions.ts
var texts2 = ["short_description", "long_description"];
var localeDescriptions = defineLintRule({
  id: "locale-descriptions",
  summary: "Every locale has a short and a long description",
  group: "locales",
  severity: "warning",
  authority: ["store"],
  fix: "suggestion",
  source: "cozy-store lib/helpers.js (getTranslatedManifestProperty)",
  *check({ manifest }) {
    for (const [language, locale] of Object.entries(readLocales(manifest))) {
      const missing = texts2.filter(
        (text) => isBlank(valueAt(locale, text)) && isBlank(valueAt(manifest.value, text))
      );
      for (const text of missing) {
        const place3 = ["locales", language];
        yield Object.hasOwn(locale, text) ? {
          path: [...place3, text],
          message: `${text} is empty, so the store shows no text. Write one.`
        } : {
          path: place3,
          target: "key",
          message: `${text} is missing in ${quote(language)}, so the store shows no text. Write one.`,
          alike: {
            name: text,
            message: `{names} are missing in ${quote(language)}, so the store shows no text. Write them.`
          },
          ...text === "short_description" && ofOld(manifest, [...place3, "description"])
        };
      }
    }
  }
});
function ofOld(manifest, path) {
  return offerFix(
    "suggestion",
    "Rename description to short_description",
    renameKey(manifest, path, "short_description")
  );
}
function isBlank(value) {
  return typeof value !== "string" || value.trim() === "";
}

// src/lint/rules/locales/locale-en.ts
var localeEn = defineLintRule({
  id: "locale-en",
  summary: "There are English texts, as the registry asks",
  group: "locales",
  severity: "info",
  authority: ["convention"],
  source: "cozy-apps-registry README",
  *check({ manifest }) {
    const languages2 = Object.keys(readLocales(manifest));
    if (languages2.length === 0 || languages2.some((language) => /^en([-_]|$)/.test(language))) return;
    yield {
      path: ["locales"],
      target: "key",
      message: `There is no locale "en", so only people who read ${languages2.join(", ")} understand the texts. Add one.`
    };
  }
});

// src/lint/rules/locales/locale-key-parity.ts
var elsewhere = /* @__PURE__ */ new Set([
  "name",
  "name_prefix",
  "permissions",
  "fields",
  "short_description",
  "long_description",
  "messages"
]);
var localeKeyParity = defineLintRule({
  id: "locale-key-parity",
  summary: "All locales have the same texts",
  group: "locales",
  severity: "info",
  authority: ["convention"],
  source: "cozy-apps-registry README",
  *check({ manifest }) {
    const languages2 = Object.keys(readLocales(manifest));
    if (languages2.length > maxLanguages) return;
    const byKey = /* @__PURE__ */ new Map();
    for (const text of localeStrings(manifest)) {
      if (elsewhere.has(String(text.key[0]))) continue;
      const pointer = formatPointer(text.key);
      byKey.set(pointer, [...byKey.get(pointer) ?? [], text]);
    }
    for (const texts3 of byKey.values()) {
      const missing = languages2.filter((language) => !texts3.some((text) => text.language === language));
      if (missing.length > 0)
        yield {
          path: texts3[0].path,
          target: "key",
          message: `This text is missing in ${formatList(missing.map(quote))}. Add it there.`
        };
    }
  }
});

// src/lint/rules/locales/locale-keys.ts
function localeKeysRule(row) {
  const { object, noun, reader, unknown, fix: fix2, ...about } = row;
  return defineLintRule({
    ...about,
    fix: fix2,
    group: "locales",
    severity: "warning",
    *check({ manifest }) {
      const names2 = new Set(Object.keys(objectAt(manifest, object)));
      for (const language of Object.keys(readLocales(manifest))) {
        const texts3 = objectAt(manifest, "locales", language, object);
        const orphans = Object.keys(texts3).filter((key3) => !names2.has(key3));
        if (orphans.length === 0) continue;
        const untranslated = [...names2].filter((name) => valueAt(texts3, name) === void 0);
        const byLetters = groupByLetters(untranslated);
        for (const key3 of orphans) {
          const path = ["locales", language, object, key3];
          const same = byLetters.get(normalizeWord(key3)) ?? [];
          const meant = same.length === 1 ? same[0] : didYouMean(key3, untranslated);
          yield {
            path,
            target: "key",
            severity: meant ? "warning" : unknown,
            message: `There is no ${noun} named ${quote(key3)}, so ${reader} never shows this text. Rename or remove it.`,
            ...meant && {
              related: [{ path: [object, meant], target: "key", message: `this ${noun} has no text` }]
            },
            ...suggestKey(manifest, path, meant, same.length === 1 ? fix2 : "suggestion")
          };
        }
      }
    }
  });
}
var localeFieldKeys = localeKeysRule({
  id: "locale-field-keys",
  summary: "A text about a field has the name of the field",
  authority: ["harvest"],
  source: "cozy-harvest-lib components/AccountForm/AccountField.jsx",
  object: "fields",
  noun: "field",
  reader: "the form",
  // Harvest merges the locale into its own texts, so something else may still show an unknown one.
  unknown: "info",
  fix: "suggestion"
});
var localePermissionKeys = localeKeysRule({
  id: "locale-permission-keys",
  summary: "A text about a permission has the name of the permission",
  authority: ["store"],
  source: "cozy-store ducks/apps/components/PermissionsList.jsx",
  object: "permissions",
  noun: "permission",
  reader: "the store",
  unknown: "warning",
  fix: "safe"
});
function groupByLetters(names2) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const letters = normalizeWord(name);
    groups2.set(letters, [...(groups2.get(letters) ?? []).slice(0, 1), name]);
  }
  return groups2;
}

// src/lint/rules/locales/locale-patterns.ts
function localeTextRule({ checkText, ...row }) {
  return defineLintRule({
    ...row,
    group: "locales",
    severity: "warning",
    *check({ manifest }) {
      for (const text of localeStrings(manifest)) {
        const message = checkText(text);
        if (message !== void 0) yield { path: text.path, message };
      }
    }
  });
}
var htmlTag = /<\/?(a|b|br|div|em|h[1-6]|i|img|li|ol|p|script|span|strong|style|table|u|ul)(\s[^<>]*)?\/?>/i;
var localeHtml = localeTextRule({
  id: "locale-html",
  summary: "Texts are Markdown or plain, not HTML",
  authority: ["store"],
  source: "cozy-apps-registry README (long_description is Markdown)",
  checkText({ text }) {
    const tag = htmlTag.exec(text);
    return tag ? `The store reads this text as Markdown, but ${quote(tag[0])} is HTML. Use Markdown.` : void 0;
  }
});
var localePolyglot = localeTextRule({
  id: "locale-polyglot",
  summary: "Texts contain nothing that the front ends read as a variable or a plural",
  authority: ["store", "harvest"],
  source: "cozy-ui I18n (Polyglot)",
  checkText({ text, path }) {
    if (path[2] === "error") return void 0;
    if (text.includes("||||"))
      return '"||||" separates singular and plural, so only one side is shown. Remove it.';
    if (/%\{[^{}]*\}/.test(text))
      return '"%{…}" is a variable without a value, so nothing is shown. Put a space after "%".';
    return void 0;
  }
});

// src/lint/rules/locales/locale-same-text.ts
var localeSameText = defineLintRule({
  id: "locale-same-text",
  summary: "A text is translated, not copied from another locale",
  group: "locales",
  severity: "info",
  authority: ["convention"],
  source: "cozy-apps-registry README",
  *check({ manifest }) {
    const first2 = /* @__PURE__ */ new Map();
    for (const { language, key: key3, path: at, text } of localeStrings(manifest)) {
      if (text.length <= 20 || !text.trim().includes(" ")) continue;
      const said = JSON.stringify([formatPointer(key3), text]);
      const before = first2.get(said);
      if (before === void 0) first2.set(said, language);
      else if (before.slice(0, 2) !== language.slice(0, 2))
        yield {
          path: at,
          message: `This text is identical to the one in ${quote(before)}. Translate it.`,
          related: [{ path: ["locales", before, ...key3], message: "the same text" }]
        };
    }
  }
});

// src/lint/rules/locales/locale-short-length.ts
var maxLength3 = 100;
var localeShortLength = defineLintRule({
  id: "locale-short-length",
  summary: `A short description is one line of at most ${maxLength3} characters`,
  group: "locales",
  severity: "info",
  authority: ["store"],
  source: "cozy-apps-registry README",
  *check({ manifest }) {
    for (const language of Object.keys(readLocales(manifest))) {
      const path = ["locales", language, "short_description"];
      const text = stringAt(manifest, ...path)?.trim() ?? "";
      const { length } = [...text];
      if (text.includes("\n"))
        yield {
          path,
          message: "The store shows the short description on one line, but this has several. Shorten it."
        };
      else if (length > maxLength3)
        yield {
          path,
          message: `The store shows the short description on one line, but this has ${length} characters. Shorten it.`
        };
    }
  }
});

// src/lint/rules/locales/locale-unknown-key.ts
var localeUnknownKey = defineLintRule({
  id: "locale-unknown-key",
  summary: "No key of a locale is misspelt",
  group: "locales",
  severity: "warning",
  authority: ["store"],
  fix: "suggestion",
  source: "cozy-apps-registry README, cozy-store lib/helpers.js",
  *check({ manifest }) {
    for (const [language, locale] of Object.entries(readLocales(manifest)))
      for (const key3 of Object.keys(locale)) {
        const meant = localeKeys.includes(key3) ? void 0 : didYouMean(key3, localeKeys);
        if (!meant || Object.hasOwn(locale, meant)) continue;
        const at = ["locales", language, key3];
        yield {
          path: at,
          target: "key",
          message: `Nothing reads ${quote(key3)} in a locale. Rename or remove it.`,
          ...suggestKey(manifest, at, meant)
        };
      }
  }
});

// src/lint/rules/locales/locales-match-langs.ts
var localesMatchLangs = defineLintRule({
  id: "locales-match-langs",
  summary: "langs and locales have the same languages",
  group: "locales",
  severity: "warning",
  authority: ["store"],
  source: "cozy-store ducks/apps/components/Details.jsx, lib/helpers.js",
  *check({ manifest }) {
    const langs = stringsAt(manifest, "langs");
    const locales = new Set(Object.keys(readLocales(manifest)));
    if (langs.length === 0 || locales.size === 0) return;
    const named = new Set(langs.map(({ text }) => text));
    for (const { text: lang, path: at } of langs)
      if (!locales.has(lang))
        yield {
          path: at,
          message: `The locale ${quote(lang)} is missing. Add it, or remove the language from langs.`
        };
    for (const locale of locales)
      if (!named.has(locale))
        yield {
          path: ["locales", locale],
          target: "key",
          severity: "info",
          message: `The locale ${quote(locale)} is missing from langs, so the store does not list that language. Add it.`,
          related: [{ path: ["langs"], target: "key", message: "the languages that the store lists" }]
        };
  }
});

// src/lint/rules/locales/message-text.ts
var messageText = defineLintRule({
  id: "message-text",
  summary: "Every message has its text in every locale",
  group: "locales",
  severity: "warning",
  authority: ["store"],
  source: "cozy-apps-registry README, cozy-home lib/konnectors.js",
  *check({ manifest }) {
    const locales = Object.entries(readLocales(manifest)).slice(0, maxLanguages);
    for (const { text: id, path: place3 } of stringsAt(manifest, "messages")) {
      const missing = locales.filter(([, locale]) => typeof valueAt(locale, "messages", id) !== "string");
      if (missing.length > 0)
        yield {
          path: place3,
          message: `The message ${quote(id)} has no text in ${formatList(missing.map(([language]) => quote(language)))}. Add it to "messages" there.`
        };
    }
  }
});

// src/lint/rules/package/clisk-version.ts
var maxBrokenMinor = 38;
var rangeOfZero = /^[=^~]?0\.(\d{1,5})(?:\.(?:\d+|[xX*]))?$/;
var cliskVersion = defineLintRule({
  id: "clisk-version",
  summary: "cozy-clisk can report a download that failed",
  group: "package",
  severity: "warning",
  authority: ["runtime"],
  needs: ["manifest", "package"],
  source: "cozy-clisk src/contentscript/ContentScript.js, CHANGELOG.md (0.39.0)",
  *check({ manifest, pkg }) {
    if (!pkg || !isClientSide(manifest)) return;
    for (const key3 of ["dependencies", "devDependencies"]) {
      const range = objectAt(pkg, key3)["cozy-clisk"];
      const [, minor] = typeof range === "string" ? rangeOfZero.exec(range) ?? [] : [];
      if (minor === void 0 || Number(minor) > maxBrokenMinor) continue;
      yield {
        document: pkg,
        path: [key3, "cozy-clisk"],
        message: `cozy-clisk ${quote(range)} never gets 0.39: until then, a download that fails ends the job with a TypeError of the library instead of VENDOR_DOWN. Ask for ^0.39.0 or later.`
      };
    }
  }
});

// src/lint/rules/package/libs-dependency.ts
var libraries = ["cozy-konnector-libs", "cozy-clisk", "cozy-client", "cozy-client-js"];
var libsDependency = defineLintRule({
  id: "libs-dependency",
  summary: "package.json depends on a konnector library",
  group: "package",
  severity: "info",
  authority: ["convention"],
  needs: ["manifest", "package"],
  source: "cozy-konnector-template package.json",
  *check({ pkg }) {
    if (!pkg || pkg.problems.length > 0 || ["dependencies", "devDependencies"].some((key3) => libraries.some((name) => objectAt(pkg, key3)[name])))
      return;
    yield {
      document: pkg,
      path: valueAt(pkg.value, "dependencies") === void 0 ? [] : ["dependencies"],
      target: "key",
      message: "Neither cozy-konnector-libs nor cozy-clisk is a dependency. Add the one that the code uses."
    };
  }
});

// src/lint/rules/package/package-json-syntax.ts
var packageJsonSyntax = defineLintRule({
  id: "package-json-syntax",
  summary: "package.json is valid JSON",
  group: "package",
  severity: "error",
  authority: ["runtime"],
  needs: ["package"],
  source: "npm, and cozy-apps-registry registry/registry.go (ReadTarballVersion) when a build ships the file",
  *check({ pkg }) {
    if (!pkg) return;
    const first2 = pkg.problems.find(({ kind }) => kind !== "bom");
    if (!first2) return;
    const { message, offset, length } = first2;
    yield { document: pkg, range: { offset, length }, message };
  }
});

// src/lint/rules/package/package-json-version.ts
var packageJsonVersion = defineLintRule({
  id: "package-json-version",
  summary: "The manifest and package.json have the same version",
  group: "package",
  severity: "warning",
  authority: ["registry", "convention"],
  needs: ["manifest", "package"],
  fix: "suggestion",
  source: "cozy-apps-registry registry/registry.go (CheckVersion), konitor",
  *check({ manifest, pkg }) {
    if (!pkg) return;
    const version2 = stringAt(manifest, "version");
    const other = stringAt(pkg, "version");
    if (!version2 || !other || haveSameBase(version2, other)) return;
    yield {
      document: pkg,
      path: ["version"],
      message: `The version is ${quote(other)} here but ${quote(version2)} in the manifest. Write the same in both: the registry refuses a build that contains both.`,
      suggestion: version2,
      related: [{ document: manifest, path: ["version"], message: "the version of the manifest" }],
      ...offerFix(
        "suggestion",
        `Write ${quote(version2)} in package.json`,
        replaceValue(pkg, ["version"], version2)
      )
    };
  }
});

// src/lint/rules/package/source-matches-repository.ts
var sourceMatchesRepository = defineLintRule({
  id: "source-matches-repository",
  summary: "The manifest and package.json name the same repository",
  group: "package",
  severity: "info",
  authority: ["convention"],
  needs: ["manifest", "package"],
  source: "cozy-konnector-template manifest.konnector and package.json",
  *check({ manifest, pkg }) {
    const source = stringAt(manifest, "source");
    const repository = valueAt(pkg?.value, "repository");
    const url = typeof repository === "string" ? repository : valueAt(repository, "url");
    if (!pkg || source === void 0 || typeof url !== "string" || isPlaceholder(["source"], source)) return;
    const [one, other] = [parseRepository(source), parseRepository(url)];
    if (one === void 0 || other === void 0 || one === other) return;
    yield {
      path: ["source"],
      message: `The source is ${quote(one)} here, but the repository in package.json is ${quote(other)}. Correct the wrong one.`,
      related: [
        {
          document: pkg,
          path: typeof repository === "string" ? ["repository"] : ["repository", "url"],
          message: "the repository in package.json"
        }
      ]
    };
  }
});

// src/lint/rules/permissions/permission-certified-verbs.ts
var permissionCertifiedVerbs = defineLintRule({
  id: "permission-certified-verbs",
  summary: "A permission to certify documents allows POST on all of them",
  group: "permissions",
  severity: "warning",
  authority: ["runtime"],
  fix: "suggestion",
  source: "cozy-stack web/files/files.go",
  *check({ manifest }) {
    for (const { doctype, path: place3, verbs: verbs3, values } of readPermissions(manifest)) {
      if (!doctype.startsWith("io.cozy.certified.")) continue;
      const [key3, what] = values.length > 0 ? ["values", "values"] : verbs3.has("POST") ? [] : ["verbs", "no POST"];
      if (!key3 || valueAt(manifest.value, ...place3, key3) === void 0) continue;
      yield {
        path: [...place3, key3],
        message: `With ${what}, the konnector cannot mark files as certified. Ask for POST on the whole doctype.`,
        ...offerFix("suggestion", `Remove ${key3}`, removeAt(manifest, [...place3, key3]))
      };
    }
  }
});

// src/lint/rules/permissions/permission-description.ts
var permissionDescription = defineLintRule({
  id: "permission-description",
  summary: "Every permission has a description in every language",
  group: "permissions",
  severity: "warning",
  authority: ["store"],
  source: "cozy-store ducks/apps/components/PermissionsList.jsx",
  *check({ manifest }) {
    const locales = readLocales(manifest);
    const languages2 = readLanguages(manifest).filter((language) => Object.hasOwn(locales, language)).slice(0, maxLanguages);
    const titles = new Set(Object.keys(objectAt(manifest, "permissions")));
    const orphans = new Map(languages2.map((language) => [language, orphansOf(locales[language], titles)]));
    for (const { title, path: place3 } of readPermissions(manifest)) {
      if (isText(valueAt(manifest.value, ...place3, "description"))) continue;
      const missing = languages2.filter((language) => {
        if (isText(valueAt(locales[language], "permissions", title, "description"))) return false;
        return !orphans.get(language).has(normalizeWord(title));
      });
      if (missing.length > 0)
        yield {
          path: place3,
          target: "key",
          message: `The permission ${quote(title)} has no description in ${formatList(missing)}, so the store does not explain it. Add one to "permissions" of the locale.`
        };
    }
  }
});
function orphansOf(locale, titles) {
  const texts3 = valueAt(locale, "permissions");
  return new Set(
    isObject(texts3) ? Object.keys(texts3).filter((key3) => !titles.has(key3)).map(normalizeWord) : []
  );
}
function isText(value) {
  return typeof value === "string" && value.trim() !== "";
}

// src/lint/decoders/permissions.ts
var known4 = /* @__PURE__ */ new WeakMap();
function permissionSets({ root, text }) {
  if (root?.type !== "object") return [];
  const sets2 = known4.get(root) ?? decodeSets(root, text);
  known4.set(root, sets2);
  return sets2;
}
function decodeSets(root, text) {
  const members = root.members.filter(({ key: key3 }) => foldKey(key3) === "permissions");
  return members.flatMap(
    (member, index) => member.value.type === "object" ? { ...decodeSet(member.value, [member.key], text), effective: index === members.length - 1 } : []
  );
}
function effectiveRules(manifest) {
  return permissionSets(manifest).findLast(({ effective }) => effective)?.rules ?? [];
}
function decodeSet(set, at, text) {
  const last = new Map(set.members.map((member) => [fixSurrogates(member.key), member]));
  const rules = [...last].map(([title, { key: key3, value }]) => {
    const path = [...at, key3];
    return { title, path, node: value, decoded: decodeManifest("permission", value, text, path) };
  });
  const shadowed = set.members.filter((member) => last.get(fixSurrogates(member.key)) !== member);
  const strays = shadowed.flatMap((member) => straysIn(member, [...at, member.key], last));
  return { rules, strays };
}
function straysIn(hidden2, at, titles) {
  const strays = [];
  const work = [hidden2.value];
  for (let node = work.pop(); node; node = work.pop()) {
    if (node.type === "array") for (const item of node.items) work.push(item);
    else if (node.type === "string" && !titles.has(fixSurrogates(node.value))) strays.push({ node, path: at });
  }
  return strays;
}

// src/lint/rules/permissions/permission-doctype-format.ts
var permissionDoctypeFormat = defineLintRule({
  id: "permission-doctype-format",
  summary: "Doctypes contain only lower-case letters, digits, dots and underscores",
  group: "permissions",
  severity: "error",
  authority: ["stack"],
  fix: "suggestion",
  source: "cozy-stack model/permission/doctype.go (CheckDoctypeName)",
  *check({ manifest }) {
    for (const { decoded } of effectiveRules(manifest)) {
      const type = stringField(decoded, "type");
      if (!type || type.value === "") continue;
      const wrong = wrongWith(fixSurrogates(type.value));
      if (wrong === void 0) continue;
      const meant = repaired(type.value);
      yield {
        path: type.layer.path,
        range: type.layer.node,
        message: `cozy-stack refuses the doctype ${quote(type.value)}: ${wrong}.`,
        ...meant !== void 0 && {
          ...suggestValue(manifest, type.layer.path, meant)
        }
      };
    }
  }
});
function wrongWith(doctype) {
  if (doctype === "*") return "only the flagship app may ask for all doctypes. Name those that you need";
  const isFamily2 = doctype.endsWith(".*");
  if (isFamily2 && doctype.split(".").length < 4)
    return 'a family needs three names before the star, as in "io.cozy.bank.*". Name the doctypes that you need';
  const name = isFamily2 ? doctype.slice(0, -2) : doctype;
  const [bad] = /[^\p{Ll}\p{Nd}._]/u.exec(name) ?? [];
  if (bad !== void 0)
    return `it contains ${quote(bad)}. Use lower-case letters, digits, dots and underscores`;
  if (name.startsWith(".") || name.endsWith(".")) return "it starts or ends with a dot. Remove the dot";
  if (name.includes("..")) return "it contains two dots in a row. Remove one";
  return void 0;
}
function repaired(doctype) {
  const meant = doctype.trim().toLowerCase();
  return meant !== "" && meant !== doctype && wrongWith(meant) === void 0 ? meant : void 0;
}

// src/cozy/doctypes.ts
var documentedDoctypes = [
  "com.bitwarden.ciphers",
  "com.bitwarden.contacts",
  "com.bitwarden.folders",
  "com.bitwarden.organizations",
  "com.bitwarden.profiles",
  "com.ecoledirecte.notes",
  "com.ecoledirecte.textbook.day",
  "com.grandlyon.ecolyo.*",
  "com.grandlyon.egl.*",
  "com.grandlyon.enedis.*",
  "com.grandlyon.grdf.*",
  "com.splitwise.expenses",
  "com.tricount.expenses",
  "com.unibet.bets",
  "fr.maif.events",
  "fr.maif.maifuser.contrat",
  "fr.maif.maifuser.family",
  "fr.maif.maifuser.home",
  "fr.maif.maifuser.paymentterms",
  "fr.maif.maifuser.sinistre",
  "fr.maif.maifuser.societaire",
  "io.cozy.account_types",
  "io.cozy.accounts",
  "io.cozy.accounts.soft_deleted",
  "io.cozy.accounts.sourceAccountIdentifier",
  "io.cozy.ai.chat.assistants",
  "io.cozy.ai.chat.conversations",
  "io.cozy.ai.chat.events",
  "io.cozy.apps",
  "io.cozy.apps.logs",
  "io.cozy.apps.open",
  "io.cozy.apps.suggestions",
  "io.cozy.auth.confirmations",
  "io.cozy.bank",
  "io.cozy.bank.accounts",
  "io.cozy.bank.accounts.stats",
  "io.cozy.bank.balancehistories",
  "io.cozy.bank.groups",
  "io.cozy.bank.operations",
  "io.cozy.bank.recipients",
  "io.cozy.bank.recurrence",
  "io.cozy.bank.settings",
  "io.cozy.bills",
  "io.cozy.calendar",
  "io.cozy.calendar.events",
  "io.cozy.calendar.presence",
  "io.cozy.calendar.todos",
  "io.cozy.certified.carbon_copy",
  "io.cozy.certified.electronic_safe",
  "io.cozy.coachco2",
  "io.cozy.coachco2.settings",
  "io.cozy.contacts",
  "io.cozy.contacts.accounts",
  "io.cozy.contacts.groups",
  "io.cozy.docrules",
  "io.cozy.doctypes",
  "io.cozy.drive.settings",
  "io.cozy.exports",
  "io.cozy.exports.requests",
  "io.cozy.files",
  "io.cozy.files.archives",
  "io.cozy.files.encryption",
  "io.cozy.files.metadata",
  "io.cozy.files.settings",
  "io.cozy.files.shortcuts",
  "io.cozy.files.sizes",
  "io.cozy.files.thumbnails",
  "io.cozy.files.versions",
  "io.cozy.files_metadata",
  "io.cozy.home.settings",
  "io.cozy.identities",
  "io.cozy.imports",
  "io.cozy.intents",
  "io.cozy.jobs",
  "io.cozy.jobs.events",
  "io.cozy.konnectors",
  "io.cozy.konnectors.maintenance",
  "io.cozy.konnectors.result",
  "io.cozy.netflix.opinions",
  "io.cozy.netflix.views",
  "io.cozy.nextcloud.migrations",
  "io.cozy.notes",
  "io.cozy.notes.documents",
  "io.cozy.notes.events",
  "io.cozy.notes.images",
  "io.cozy.notes.steps",
  "io.cozy.notes.telepointers",
  "io.cozy.notes.url",
  "io.cozy.notifications",
  "io.cozy.oauth.access_codes",
  "io.cozy.oauth.clients",
  "io.cozy.office.url",
  "io.cozy.permissions",
  "io.cozy.photos",
  "io.cozy.photos.albums",
  "io.cozy.photos.settings",
  "io.cozy.procedures",
  "io.cozy.procedures.administratives",
  "io.cozy.remote.nextcloud.files",
  "io.cozy.remote.requests",
  "io.cozy.remote.secrets",
  "io.cozy.sessions",
  "io.cozy.sessions.logins",
  "io.cozy.settings",
  "io.cozy.shared",
  "io.cozy.sharings",
  "io.cozy.sharings.answer",
  "io.cozy.sharings.initial_sync",
  "io.cozy.sharings.members",
  "io.cozy.sharings.moved",
  "io.cozy.support",
  "io.cozy.tags",
  "io.cozy.terms",
  "io.cozy.timeseries",
  "io.cozy.timeseries.geojson",
  "io.cozy.timeseries.grades",
  "io.cozy.todos",
  "io.cozy.todos.item",
  "io.cozy.todos.list",
  "io.cozy.triggers",
  "io.cozy.triggers.state",
  "org.fing.mesinfos.insuranceclaim"
];
var remoteDoctypes = [
  "cc.cozycloud.announcements",
  "cc.cozycloud.announcements.dev",
  "cc.cozycloud.announcements.dev.uploads",
  "cc.cozycloud.announcements.uploads",
  "cc.cozycloud.autocategorization",
  "cc.cozycloud.dacc",
  "cc.cozycloud.dacc.dev",
  "cc.cozycloud.dacc.dev_v2",
  "cc.cozycloud.dacc_v2",
  "cc.cozycloud.errors",
  "cc.cozycloud.sentry",
  "com.deezer.api.track",
  "com.googleapis.maps",
  "com.inokufu",
  "com.inokufu.api",
  "com.megaapply.www",
  "com.omdbapi.img",
  "com.visionstrust",
  "eu.mycozy.dacc",
  "eu.mycozy.dacc_v2",
  "io.vision.palmapp",
  "org.ecolyo.agent",
  "org.ecolyo.agent.custom.popup",
  "org.ecolyo.agent.custom.popup.rec",
  "org.ecolyo.agent.partners.info",
  "org.ecolyo.agent.partners.info.rec",
  "org.ecolyo.agent.prices",
  "org.ecolyo.agent.prices.rec",
  "org.ecolyo.agent.rec",
  "org.ecolyo.avg_temperature",
  "org.ecolyo.backoffice",
  "org.ecolyo.backoffice.custom.popup",
  "org.ecolyo.backoffice.custom.popup.rec",
  "org.ecolyo.backoffice.partners.info",
  "org.ecolyo.backoffice.partners.info.rec",
  "org.ecolyo.backoffice.prices",
  "org.ecolyo.backoffice.prices.rec",
  "org.ecolyo.backoffice.rec",
  "org.ecolyo.dju_v3",
  "org.letsgone.api",
  "org.mps.registry",
  "org.mps.registry.rec",
  "org.mps.share",
  "org.mps.share.rec",
  "org.mps.store",
  "org.mps.store.rec",
  "org.musicbrainz.recording.search",
  "org.musicbrainz.release",
  "org.musicbrainz.release-group",
  "org.musicbrainz.release-group.search",
  "org.wikidata.entity",
  "org.wikidata.search",
  "org.wikidata.sparql",
  "org.wikidata.wbsearchentities",
  "org.wikipedia.en.api.parse.images",
  "org.wikipedia.en.api.query.imageinfo",
  "org.wikipedia.fr.api.parse.text"
];
var closedDoctypes = [
  "io.cozy.instances",
  "io.cozy.account_types",
  "io.cozy.konnectors.maintenance",
  "io.cozy.remote.secrets",
  "io.cozy.sessions",
  "io.cozy.permissions",
  "io.cozy.intents",
  "io.cozy.oauth.clients",
  "io.cozy.oauth.access_codes",
  "io.cozy.files.archives",
  "io.cozy.sharings",
  "io.cozy.shared",
  "io.cozy.accounts.soft_deleted",
  "io.cozy.files.sizes",
  "io.cozy.triggers.state",
  "io.cozy.sharings.answer",
  "io.cozy.sharings.moved",
  "io.cozy.support",
  "com.bitwarden.profiles",
  "io.cozy.office.url",
  "io.cozy.notes.url",
  "io.cozy.apps.open",
  "io.cozy.auth.confirmations",
  "io.cozy.jobs.events",
  "io.cozy.sharings.initial_sync",
  "io.cozy.notes.events",
  "io.cozy.notes.telepointers",
  "io.cozy.files.thumbnails"
];
var readOnlyDoctypes = [
  "com.bitwarden.contacts",
  "io.cozy.apps",
  "io.cozy.files",
  "io.cozy.files.versions",
  "io.cozy.jobs",
  "io.cozy.konnectors",
  "io.cozy.notes.images",
  "io.cozy.notes.steps",
  "io.cozy.notifications",
  "io.cozy.remote.requests",
  "io.cozy.sessions.logins",
  "io.cozy.triggers"
];
var namesOnly = [
  "io.cozy.apps.logs",
  "io.cozy.certified.carbon_copy",
  "io.cozy.certified.electronic_safe"
];
function isUnreadable(doctype) {
  return closedDoctypes.includes(doctype) || namesOnly.includes(doctype);
}
function isUnwritable(doctype) {
  return isUnreadable(doctype) || readOnlyDoctypes.includes(doctype);
}
var sensitiveDoctypes = [
  ["io.cozy.settings", "change the instance's settings"],
  ["io.cozy.apps", "install and change applications"],
  ["io.cozy.konnectors", "install and change konnectors"],
  ["io.cozy.triggers", "make other programs run when it likes"],
  ["io.cozy.jobs", "run any job of the stack, such as sending mail"],
  ["io.cozy.contacts", "change or delete all the person's contacts"],
  ["io.cozy.oauth.clients", "add devices that have access to the Cozy"],
  ["com.bitwarden.ciphers", "change or delete the passwords of the vault"],
  ["com.bitwarden.folders", "change or delete the folders of the vault"],
  ["com.bitwarden.organizations", "change the shared part of the vault"]
];

// src/lint/rules/permissions/permission-doctype-known.ts
var known5 = [...documentedDoctypes, ...remoteDoctypes].filter((doctype) => !isFamily(doctype));
var permissionDoctypeKnown = defineLintRule({
  id: "permission-doctype-known",
  summary: "A doctype with one of Cozy's own names is documented",
  group: "permissions",
  severity: "warning",
  authority: ["store", "runtime"],
  fix: "suggestion",
  source: "cozy-doctypes docs/, cozy-stack pkg/consts/doctype.go, cozy-store locales",
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      if (!/^[a-z0-9_.]+$/.test(doctype) || known5.includes(doctype)) continue;
      const own = /^(io\.cozy|cc\.cozycloud|com\.bitwarden)\./.test(doctype);
      const meant = didYouMean(doctype, known5, own ? 2 : 1);
      if (!own && !meant) continue;
      const place3 = [...at, "type"];
      yield {
        path: place3,
        message: `The doctype ${quote(doctype)} is not documented, so the store shows its raw name. Check the spelling or use an existing doctype.`,
        ...suggestValue(manifest, place3, meant)
      };
    }
  }
});

// src/lint/rules/permissions/permission-doctype-namespace.ts
var permissionDoctypeNamespace = defineLintRule({
  id: "permission-doctype-namespace",
  summary: "A doctype starts with a reversed domain name",
  group: "permissions",
  severity: "warning",
  authority: ["runtime"],
  fix: "suggestion",
  source: "cozy-stack model/permission/doctype.go, cozy-doctypes README",
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      const dots = doctype.split(".").length - 1;
      if (dots >= 2 || !/^[a-z0-9_]+(\.[a-z0-9_]+)?$/.test(doctype)) continue;
      const place3 = [...at, "type"];
      const own = `io.cozy.${doctype}`;
      const meant = documentedDoctypes.includes(own) ? own : void 0;
      yield {
        path: place3,
        // With one dot it may be a doctype of the konnector's own with an unusual name.
        severity: dots === 0 ? "warning" : "info",
        message: `The doctype ${quote(doctype)} has no domain. Add one, as in "io.cozy.files" or "com.example.orders".`,
        ...suggestValue(manifest, place3, meant)
      };
    }
  }
});

// src/lint/rules/permissions/permission-duplicate-rule.ts
var permissionDuplicateRule = defineLintRule({
  id: "permission-duplicate-rule",
  summary: "No two permissions cover the same documents",
  group: "permissions",
  severity: "warning",
  authority: ["convention"],
  source: "cozy-stack model/permission/set.go",
  *check({ manifest }) {
    const first2 = /* @__PURE__ */ new Map();
    for (const permission2 of readPermissions(manifest)) {
      const { doctype, selector, values, title } = permission2;
      const documents = JSON.stringify([doctype, selector, [...values].toSorted()]);
      const before = first2.get(documents);
      if (!before) first2.set(documents, permission2);
      else
        yield {
          path: ["permissions", title],
          target: "key",
          message: `${quote(before.title)} covers the same documents, so users see ${doctype} twice. Merge the two.`,
          related: [{ path: before.path, target: "key", message: "the other permission" }]
        };
    }
  }
});

// src/lint/manifest/add-permission.ts
var purposes = /* @__PURE__ */ new Map([
  ["io.cozy.accounts", "Required to read the account's data"],
  ["io.cozy.bank.operations", "Required to link the bills to bank operations"],
  ["io.cozy.bills", "Required to save the bills"],
  ["io.cozy.certified.carbon_copy", "Required to mark the documents as certified copies"],
  ["io.cozy.certified.electronic_safe", "Required to mark the documents as kept in an electronic safe"],
  ["io.cozy.files", "Required to save the files"],
  ["io.cozy.identities", "Required to save the identity"]
]);
function addPermission(manifest, doctype, verbs3) {
  const description = purposes.get(doctype);
  const permission2 = {
    ...description && { description },
    type: doctype,
    ...verbs3 && { verbs: verbs3 }
  };
  return insertMember(manifest, ["permissions"], doctype.slice(doctype.lastIndexOf(".") + 1), permission2);
}

// src/lint/rules/permissions/permission-missing-accounts.ts
var permissionMissingAccounts = defineLintRule({
  id: "permission-missing-accounts",
  summary: "A konnector that asks for credentials may read its account",
  group: "permissions",
  severity: "warning",
  authority: ["runtime"],
  fix: "suggestion",
  source: "cozy-konnector-libs src/libs/BaseKonnector.js (getAccount)",
  *check({ manifest }) {
    const permissions = valueAt(manifest.value, "permissions");
    if (isClientSide(manifest) || formFields(manifest).length === 0) return;
    const accounts2 = readPermissions(manifest).filter(
      ({ doctype }) => coversDoctype(doctype, "io.cozy.accounts")
    );
    if (accounts2.some(({ verbs: verbs3 }) => verbs3.has("GET"))) return;
    const place3 = accounts2[0]?.path ?? (isObject(permissions) ? ["permissions"] : ["fields"]);
    yield {
      path: place3,
      target: "key",
      message: "The permission to GET io.cozy.accounts is missing, so the konnector cannot read its fields and ends with CANNOT_FIND_ACCOUNT. Add it.",
      ...accounts2.length === 0 && offerFix("suggestion", "Add the permission", addPermission(manifest, "io.cozy.accounts", ["GET"]))
    };
  }
});

// src/lint/rules/permissions/permission-missing-files.ts
var permissionMissingFiles = defineLintRule({
  id: "permission-missing-files",
  summary: "A konnector that asks for a folder may write files",
  group: "permissions",
  severity: "warning",
  authority: ["runtime"],
  fix: "suggestion",
  source: "cozy-konnector-libs src/libs/saveFiles.js, cozy-flagship-app app/domain/manifest/permissions.ts",
  *check({ manifest }) {
    const permissions = readPermissions(manifest);
    const has = (type) => isClientSide(manifest) ? type === "io.cozy.files" : coversDoctype(type, "io.cozy.files");
    if (permissions.some(({ doctype }) => has(doctype))) return;
    const reason = whyFiles(manifest);
    if (!reason) return;
    yield {
      ...reason,
      message: "The konnector saves files, but the permission for io.cozy.files is missing. Add one.",
      ...offerFix("suggestion", "Add the permission", addPermission(manifest, "io.cozy.files"))
    };
  }
});
function whyFiles(manifest) {
  const folders = valueAt(manifest.value, "folders");
  if (Array.isArray(folders) && folders.length > 0) return { path: ["folders"], target: "key" };
  if (valueAt(manifest.value, "fields", "advancedFields", "folderPath") !== void 0)
    return { path: ["fields", "advancedFields"], target: "key" };
  return stringsAt(manifest, "features").find(({ text }) => text === "BILLS");
}

// src/lint/rules/permissions/permission-remote-flag.ts
var permissionRemoteFlag = defineLintRule({
  id: "permission-remote-flag",
  summary: 'Only permissions for remote requests have `"remote": true`',
  group: "permissions",
  severity: "info",
  authority: ["convention"],
  fix: "suggestion",
  source: "cozy-apps-registry registry/label.go, cozy-doctypes",
  *check({ manifest }) {
    for (const { doctype, path: place3 } of readPermissions(manifest)) {
      const remote = valueAt(manifest.value, ...place3, "remote");
      if (remoteDoctypes.includes(doctype) && remote !== true)
        yield {
          path: [...place3, "type"],
          message: `${doctype} sends data out of the Cozy, which the registry's privacy label must show. Add "remote": true.`,
          ...remote === void 0 && offerFix("suggestion", 'Add "remote": true', insertMember(manifest, place3, "remote", true))
        };
      if (remote === true && doctype.startsWith("io.cozy."))
        yield {
          path: [...place3, "remote"],
          target: "key",
          message: `${doctype} stays in the Cozy, so "remote" only lowers the konnector's privacy label. Remove it.`,
          ...suggestRemoval(manifest, [...place3, "remote"])
        };
    }
  }
});

// src/lint/rules/permissions/permission-reserved-doctype.ts
var permissionReservedDoctype = defineLintRule({
  id: "permission-reserved-doctype",
  summary: "No permission covers documents that only the stack may access",
  group: "permissions",
  severity: "warning",
  authority: ["runtime"],
  source: "cozy-stack model/permission/doctype.go",
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest))
      if (closedDoctypes.includes(doctype))
        yield {
          path: [...at, "type"],
          message: `Only the stack may access ${doctype}, whatever the permission. Remove it.`
        };
  }
});

// src/lint/rules/permissions/permission-selector-without-values.ts
var permissionSelectorWithoutValues = defineLintRule({
  id: "permission-selector-without-values",
  summary: "A permission with a selector lists values",
  group: "permissions",
  severity: "error",
  authority: ["security"],
  source: "cozy-stack model/permission/match.go",
  *check({ manifest }) {
    for (const rule of effectiveRules(manifest)) {
      const selector = stringField(rule.decoded, "selector");
      if (!selector || selector.value === "" || hasValues(rule)) continue;
      yield {
        path: selector.layer.path,
        range: selector.layer.node,
        message: `The selector ${quote(selector.value)} has no values, so the permission ${quote(rule.title)} grants the whole doctype. List the values or remove the selector.`
      };
    }
  }
});
function hasValues({ decoded }) {
  const last = decoded.layers.findLast(({ parts }) => parts.has("values"))?.parts.get("values")?.node;
  return last?.type === "array" && last.items.length > 0;
}

// src/json/value-types.ts
var typeNames = {
  object: "an object",
  array: "an array",
  string: "a string",
  number: "a number",
  boolean: "true or false",
  null: "null"
};
function describeType(node) {
  return node.type === "boolean" ? String(node.value) : typeNames[node.type];
}

// src/lint/rules/permissions/permission-shape.ts
var permissionShape = defineLintRule({
  id: "permission-shape",
  summary: "Permissions are objects with members of the right types",
  group: "permissions",
  severity: "error",
  authority: ["stack"],
  fix: "suggestion",
  source: "cozy-stack model/permission/rule.go and set.go",
  *check({ manifest }) {
    for (const { rules, strays } of permissionSets(manifest)) {
      for (const { decoded } of rules)
        for (const { node, path: at, expected } of decoded.mismatches) {
          const wrapped = expected.type === "array" && node.type === "string" ? [node.value] : void 0;
          yield {
            path: at,
            range: node,
            message: `${quote(at.slice(1).join("."))} must be ${typeNames[expected.type]}, not ${describeType(node)}. Write ${wrapped ? JSON.stringify(wrapped) : typeNames[expected.type]}.`,
            ...wrapped && offerFix("suggestion", "Make it a list", replaceValue(manifest, at, wrapped))
          };
        }
      for (const { node, path: at } of strays)
        yield {
          path: at,
          range: node,
          message: "cozy-stack reads this string as a permission without members. Remove this duplicate."
        };
    }
  }
});

// src/lint/rules/permissions/permission-subsumed.ts
var permissionSubsumed = defineLintRule({
  id: "permission-subsumed",
  summary: "No permission is contained in another",
  group: "permissions",
  severity: "info",
  authority: ["convention"],
  source: "cozy-stack model/permission/match.go",
  *check({ manifest }) {
    const permissions = readPermissions(manifest);
    const wide = permissions.filter(({ values }) => values.length === 0);
    const families = wide.filter(({ doctype }) => doctype.endsWith(".*")).slice(0, 100);
    const single = new Map(wide.toReversed().map((permission2) => [permission2.doctype, permission2]));
    for (const permission2 of permissions) {
      const other = [single.get(permission2.doctype), ...families].find(
        (candidate) => candidate && candidate !== permission2 && contains(candidate, permission2)
      );
      if (other)
        yield {
          path: permission2.path,
          target: "key",
          message: `${quote(other.title)} already grants all of this. Remove one of the two.`,
          related: [{ path: other.path, target: "key", message: "the wider permission" }]
        };
    }
  }
});
function contains(wide, narrow) {
  if (wide.doctype === narrow.doctype && narrow.values.length === 0) return false;
  return coversType(wide.doctype, narrow.doctype) && [...narrow.verbs].every((verb) => wide.verbs.has(verb));
}
function coversType(wide, narrow) {
  return coversDoctype(wide, narrow.replace(/\.\*$/, "")) && (wide.endsWith(".*") || !narrow.endsWith(".*"));
}

// src/lint/rules/permissions/permission-type-required.ts
var permissionTypeRequired = defineLintRule({
  id: "permission-type-required",
  summary: "Every permission has a doctype",
  group: "permissions",
  severity: "error",
  authority: ["stack"],
  source: "cozy-stack model/app/installer.go and model/permission/doctype.go (CheckDoctypeName)",
  *check({ manifest }) {
    for (const rule of effectiveRules(manifest)) {
      if (!hasNoType(rule)) continue;
      const empty = rule.decoded.layers[0]?.parts.get("type");
      yield {
        path: empty?.path ?? rule.path,
        range: empty?.node ?? rule.node,
        message: `The permission ${quote(rule.title)} has no doctype, so cozy-stack refuses the manifest. Add a type, such as "io.cozy.files".`
      };
    }
  }
});
function hasNoType({ node, decoded }) {
  if (node.type === "null") return true;
  if (node.type !== "object" || stringField(decoded, "type")?.value) return false;
  return decoded.layers.every(
    ({ parts }) => ["string", "null", void 0].includes(parts.get("type")?.node.type)
  );
}

// src/lint/rules/permissions/permission-verbs-duplicates.ts
var every = /* @__PURE__ */ new Set([...verbs, "ALL"]);
var permissionVerbsDuplicates = defineLintRule({
  id: "permission-verbs-duplicates",
  summary: "Verbs are not repeated, and `ALL` is alone",
  group: "permissions",
  severity: "info",
  authority: ["convention"],
  fix: "safe",
  source: "cozy-stack model/permission/verbs.go",
  *check({ manifest }) {
    for (const { path: place3 } of readPermissions(manifest)) {
      const list = valueAt(manifest.value, ...place3, "verbs");
      if (!Array.isArray(list) || list.some((verb) => !every.has(verb))) continue;
      const all = list.includes("ALL");
      const meant = all ? ["ALL"] : [...new Set(list)];
      if (meant.length === list.length) continue;
      yield {
        path: [...place3, "verbs"],
        message: all ? '"ALL" includes every verb. Remove the others.' : "A verb is repeated. Remove one.",
        ...offerFix("safe", "Write each verb once", replaceValue(manifest, [...place3, "verbs"], meant))
      };
    }
  }
});

// src/lint/rules/permissions/permission-verbs.ts
var verbs2 = [...verbs, "ALL"];
var permissionVerbs = defineLintRule({
  id: "permission-verbs",
  summary: "Permission verbs are ones that the stack accepts",
  group: "permissions",
  severity: "error",
  authority: ["stack"],
  fix: "safe",
  source: "cozy-stack model/permission/verbs.go",
  *check({ manifest }) {
    for (const { rules } of permissionSets(manifest))
      for (const { decoded } of rules)
        for (const { parts } of decoded.layers) {
          const list = parts.get("verbs");
          if (list?.node.type === "array") yield* checkList(manifest, list);
        }
  }
});
function* checkList(manifest, list) {
  const items = [...list.parts.values()];
  const all = items.some(({ value }) => value === "ALL");
  for (const { value, node, path: at } of items) {
    const isKnown = typeof value === "string" && verbs2.includes(value);
    if (isKnown || typeof value !== "string" && value !== null) continue;
    const upper = typeof value === "string" ? verbs2.find((verb) => verb === value.trim().toUpperCase()) : void 0;
    const meant = upper ?? (typeof value === "string" ? didYouMean(value, verbs2) : void 0);
    yield {
      path: at,
      range: node,
      message: `cozy-stack does not know the verb ${quote(value)}. ${upper ? "Write it in upper case" : `Use ${formatList(verbs2, { last: "or" })}`}.`,
      ...all && { severity: "warning", authority: ["convention"] },
      ...meant !== void 0 && {
        suggestion: meant,
        ...offerFix(
          upper ? "safe" : "suggestion",
          `Write ${quote(meant)}`,
          replaceValue(manifest, at, meant)
        )
      }
    };
  }
}

// src/lint/rules/publication/terms-changed.ts
var termsChanged = defineLintRule({
  id: "terms-changed",
  summary: "The version of the terms changes only with the terms",
  group: "publication",
  severity: "info",
  authority: ["runtime"],
  needs: ["manifest", "base"],
  source: "cozy-stack model/app/installer.go",
  *check({ manifest, base }) {
    if (!base) return;
    const version2 = stringAt(manifest, "terms", "version");
    const before = stringAt(base, "terms", "version");
    if (version2 === void 0 || version2 === "" || version2 === before) return;
    yield {
      path: ["terms", "version"],
      message: `${before ? `The terms had version ${quote(before)}` : "There were no terms"} before, so each user's update waits until that user accepts them. Change the version only if the terms changed.`
    };
  }
});

// src/lint/rules/security/control-characters.ts
var hidden = /(?![\n\r\t\u200C\u200D])[\p{Cc}\p{Cf}]/gu;
var controlCharacters = defineLintRule({
  id: "control-characters",
  summary: "No text contains invisible characters",
  group: "security",
  severity: "warning",
  authority: ["security"],
  fix: "suggestion",
  source: "https://trojansource.codes, Unicode Technical Report 36",
  *check({ manifest }) {
    for (const { text, path: at } of allStrings(manifest.value)) {
      const found = text.match(hidden) ?? [];
      if (found.every((character) => at[0] === "banksTransactionRegExp" && character === "\b")) continue;
      const codes2 = [...new Set(found)].map(
        (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`
      );
      yield {
        path: at,
        message: `This text contains invisible characters: ${codes2.slice(0, 5).join(", ")}. Remove them.`,
        ...offerFix("suggestion", "Remove them", replaceValue(manifest, at, text.replaceAll(hidden, "")))
      };
    }
  }
});

// src/lint/rules/security/field-default-secret.ts
var fieldDefaultSecret = defineLintRule({
  id: "field-default-secret",
  summary: "A password has no default",
  group: "security",
  severity: "warning",
  authority: ["security"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/manifest.js",
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      if (field.type !== "password" || typeof field.default !== "string" || field.default === "") continue;
      const at = ["fields", name, "default"];
      yield {
        path: at,
        message: `The manifest is public, and so is the default of ${quote(name)} in it. Remove the default.`,
        ...suggestRemoval(manifest, at)
      };
    }
  }
});

// src/lint/rules/security/field-secret-type.ts
var secret = /^(new|old)?_?(pass(word|phrase|wd|code)?|mot_?de_?passe|secret|pin(_?code)?)$|_(password|secret|pin)$|(Password|Secret)$/i;
var fieldSecretType = defineLintRule({
  id: "field-secret-type",
  summary: 'A field for a secret has the type "password"',
  group: "security",
  severity: "warning",
  authority: ["security", "harvest"],
  fix: "suggestion",
  source: "cozy-harvest-lib helpers/manifest.js (sanitizeEncrypted)",
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      if (!secret.test(name) || !["text", "email", "date"].includes(stringOrEmpty(field.type))) continue;
      const at = ["fields", name, "type"];
      const stored = encryptedNames.includes(name) || field.encrypted === true;
      yield {
        path: at,
        message: `${quote(name)} is visible while users type it${stored ? "" : " and is not stored encrypted"}. Use the type "password".`,
        ...suggestValue(manifest, at, "password")
      };
    }
  }
});

// src/lint/rules/security/oauth-secret.ts
var oauthSecret = defineLintRule({
  id: "oauth-secret",
  summary: "The manifest contains no secret",
  group: "security",
  severity: "error",
  authority: ["security"],
  source: "cozy-stack docs/konnectors.md (account types)",
  *check({ manifest }) {
    for (const parent of ["oauth", "parameters"])
      for (const [key3, value] of Object.entries(objectAt(manifest, parent)))
        if (/^(client_?secret|secret|api_?secret|private_?key|password)$/i.test(key3) && typeof value === "string" && value !== "")
          yield {
            path: [parent, key3],
            message: `The manifest is public, and so is ${quote(key3)} in it. Move the secret to the account type on the stack.`
          };
  }
});

// src/lint/rules/security/permission-empty-values.ts
var permissionEmptyValues = defineLintRule({
  id: "permission-empty-values",
  summary: "A list of values is not empty",
  group: "security",
  severity: "warning",
  authority: ["security"],
  fix: "suggestion",
  source: "cozy-stack model/permission/match.go",
  *check({ manifest }) {
    for (const { doctype, selector, path: place3 } of readPermissions(manifest)) {
      const values = valueAt(manifest.value, ...place3, "values");
      if (selector !== void 0 || !Array.isArray(values) || values.length > 0) continue;
      yield {
        path: [...place3, "values"],
        message: `An empty list of values grants every document of ${doctype}, not none. List the values or remove the list.`,
        ...suggestRemoval(manifest, [...place3, "values"])
      };
    }
  }
});

// src/lint/rules/security/permission-sensitive-doctype.ts
var permissionSensitiveDoctype = defineLintRule({
  id: "permission-sensitive-doctype",
  summary: "A konnector may not write documents that control the Cozy or hold its secrets",
  group: "security",
  severity: "warning",
  authority: ["security"],
  source: "cozy-stack docs/permissions.md",
  *check({ manifest }) {
    for (const { doctype, path: at, verbs: verbs3, values } of readPermissions(manifest)) {
      if (values.length > 0 || doctype.includes("*") && !isFamily(doctype)) continue;
      const known8 = sensitiveDoctypes.find(([sensitive]) => coversDoctype(doctype, sensitive));
      const writing = [...verbs3].filter((verb) => verb !== "GET");
      if (known8 && writing.length > 0)
        yield {
          path: at,
          target: "key",
          message: `With ${formatList(writing)} on every document of ${doctype}, a konnector can ${known8[1]}. Ask only for what it needs.`
        };
    }
  }
});

// src/lint/rules/security/permission-widened.ts
var permissionWidened = defineLintRule({
  id: "permission-widened",
  summary: "A reviewer sees every change of the permissions",
  group: "security",
  severity: "warning",
  authority: ["security"],
  needs: ["manifest", "base"],
  source: "cozy-stack model/permission/set.go (HasSameRules), model/app/installer.go",
  *check({ manifest, base }) {
    if (base?.root?.type !== "object") return;
    for (const change of permissionChanges(readPermissions(base), readPermissions(manifest)))
      yield findingOf(change, base);
  }
});
function findingOf(change, base) {
  const message = describeChange(change);
  if (change.kind === "added") return { path: change.permission.path, target: "key", message };
  const related = [
    { document: base, path: change.before.path, target: "key", message: "the former permission" }
  ];
  if (change.kind === "removed")
    return { path: ["permissions"], target: "key", severity: "info", message, related };
  return {
    path: change.permission.path,
    target: "key",
    ...change.kind === "narrowed" && { severity: "info" },
    message,
    related
  };
}

// src/lint/rules/security/permission-wildcard.ts
var permissionWildcard = defineLintRule({
  id: "permission-wildcard",
  summary: "A permission covers one doctype, not a family",
  group: "security",
  severity: "warning",
  authority: ["security"],
  source: "cozy-stack model/permission/match.go",
  *check({ manifest }) {
    for (const { doctype, path: at } of readPermissions(manifest)) {
      if (!isFamily(doctype)) continue;
      const members = documentedDoctypes.filter((known8) => coversDoctype(doctype, known8));
      const some = members.length > 0 ? `, today ${formatList(members)}, and any future one` : "";
      yield {
        path: [...at, "type"],
        message: `${quote(doctype)} covers every doctype of that family${some}. Name those that you need.`
      };
    }
  }
});

// src/cozy/secret-files.ts
var secretFiles = [
  {
    pattern: /(^|\/)konnector-dev-config[^/]*\.json$/,
    holds: "the credentials of a test account",
    inRepository: true
  },
  { pattern: /(^|\/)env_fields\.json$/, holds: "the credentials of a test account", inRepository: true },
  { pattern: /(^|\/)\.token(-dev)?\.json$/, holds: "a token of a Cozy", inRepository: true },
  { pattern: /(^|\/)\.account$/, holds: "the id of an account", inRepository: true },
  {
    pattern: /(^|\/)importedData\.json$/,
    holds: "what a run imported: the data of a person, and maybe the password",
    inRepository: true
  },
  {
    pattern: /(^|\/)[^/]+\.(pem|key|p12|pfx)$/i,
    holds: "a certificate or a key, perhaps a private one",
    inRepository: true
  },
  { pattern: /(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/, holds: "a private SSH key", inRepository: true },
  {
    pattern: /(^|\/)\.env(\.(?!example$|sample$|template$)[^/]+)?$/,
    holds: "environment variables, often with tokens and passwords",
    inRepository: true
  },
  { pattern: /(^|\/)[^/]+\.har$/i, holds: "recorded requests, with cookies and answers", inRepository: true },
  { pattern: /(^|\/)\.npmrc$/, holds: "the settings of npm, often with a token", inRepository: false },
  {
    pattern: /(^|\/)(recordings|__recordings__)\//,
    holds: "recorded requests and answers: the pages of a person",
    inRepository: false
  }
];
function findSecretFile(path) {
  return secretFiles.find(({ pattern }) => pattern.test(path));
}

// src/lint/rules/security/repo-secrets.ts
var repoSecrets = defineLintRule({
  id: "repo-secrets",
  summary: ".gitignore lists the files that hold credentials",
  group: "security",
  severity: "warning",
  authority: ["security"],
  needs: ["manifest", "files"],
  source: "cozy-konnector-template .gitignore, cozy-jobs-cli",
  asks: () => ({ read: [".gitignore"] }),
  *check({ files: files2 }) {
    if (!files2) return;
    const ignored = ignoredBy(contentOf(files2, ".gitignore"));
    for (const path of files2.paths) {
      const secret2 = findSecretFile(path);
      if (secret2?.inRepository && !ignored(path))
        yield {
          file: path,
          message: `This file holds ${secret2.holds} and is not in .gitignore. Add it, and run git rm --cached if it is tracked.`
        };
    }
  }
});
var maxLineLength = 200;
function ignoredBy(bytes) {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const patterns = lines.map((line) => line.trim()).filter((line) => line !== "" && line.length < maxLineLength && !/^[#!]|(\*.*){4}/.test(line)).map((line) => {
    const anchored = line.slice(0, -1).includes("/");
    const body = line.replace(/^\//, "").replace(/\/$/, "").replaceAll(/[.+^${}()|[\]\\]/g, "\\$&");
    const glob = body.replaceAll("**/", "\0").replaceAll("*", "[^/]*").replaceAll("?", "[^/]").replaceAll("\0", "(.*/)?");
    return new RegExp(`${anchored ? "^" : "(^|/)"}${glob}(/|$)`);
  });
  return (path) => patterns.some((pattern) => pattern.test(path));
}

// src/lint/rules/security/urls-https.ts
var places = [["vendor_link"], ["developer", "url"], ["terms", "url"]];
var urlsHttps = defineLintRule({
  id: "urls-https",
  summary: "URLs that users see start with https",
  group: "security",
  severity: "info",
  authority: ["security"],
  fix: "suggestion",
  source: "cozy-harvest-lib models/cipherUtils.js, cozy-store Details.jsx",
  *check({ manifest }) {
    for (const at of places) {
      const url = stringAt(manifest, ...at);
      if (url === void 0 || !/^http:\/\/[^/]/i.test(url)) continue;
      const safe = url.replace(/^http:/i, "https:");
      yield {
        path: at,
        message: "http traffic can be read and modified in transit. Write https if the site supports it.",
        ...suggestValue(manifest, at, safe)
      };
    }
  }
});

// src/lint/rules/source/clisk-exposed-methods.ts
var cliskExposedMethods = defineLintRule({
  id: "clisk-exposed-methods",
  summary: "A method that runs in the worker is exposed",
  group: "source",
  severity: "error",
  authority: ["flagship"],
  needs: ["manifest", "source"],
  source: "cozy-clisk src/contentscript/ContentScript.js",
  *check({ manifest, source }) {
    if (!source || !isClientSide(manifest) || source.unread.length > 0) return;
    const reported = /* @__PURE__ */ new Set();
    for (const file of source.files)
      for (const call of file.calls) {
        const method = methodOf(call);
        if (!method || exposedMethods.has(method.text) || reported.has(method.text)) continue;
        if (isNamedElsewhere(source, method.text)) continue;
        reported.add(method.text);
        yield {
          file: file.path,
          text: file.text,
          range: method,
          message: `The pilot runs ${quote(method.text)} in the worker, which does not expose it, and the app gives it false. Add it to additionalExposedMethodsNames.`
        };
      }
  }
});
function methodOf({ callee, arguments: [first2] }) {
  if (!first2) return void 0;
  const { offset, length, text, members } = first2;
  if (callee === "this.runInWorker" && text !== void 0) return { offset, length, text };
  const method = callee === "this.runInWorkerUntilTrue" ? members?.get("method") : void 0;
  return typeof method === "string" ? { offset, length, text: method } : void 0;
}
function isNamedElsewhere({ files: files2 }, name) {
  return files2.some(({ calls, strings: strings3 }) => {
    const asked = calls.flatMap((call) => methodOf(call)?.text === name ? [methodOf(call)] : []);
    return strings3.some(
      ({ text, offset }) => text === name && !asked.some((range) => offset >= range.offset && offset < range.offset + range.length)
    );
  });
}

// src/lint/rules/source/cookie-domains.ts
var methods = /^(this|self)\.(getCookiesByDomain|getCookieByDomainAndName)$/;
var cookieDomains = defineLintRule({
  id: "cookie-domains",
  summary: "cookie_domains lists every domain whose cookies the code reads",
  group: "source",
  severity: "error",
  authority: ["flagship"],
  needs: ["manifest", "source"],
  fix: "safe",
  source: "cozy-flagship-app libs/ReactNativeLauncher.js",
  *check({ manifest, source }) {
    if (!source || !isClientSide(manifest)) return;
    const declared = new Set(stringsAt(manifest, "cookie_domains").map(({ text }) => text));
    for (const file of source.files)
      for (const call of file.calls) {
        const domain = methods.test(call.callee) ? call.arguments[0] : void 0;
        if (domain?.text === void 0 || declared.has(domain.text)) continue;
        declared.add(domain.text);
        const list = valueAt(manifest.value, "cookie_domains");
        yield {
          path: list === void 0 ? [] : ["cookie_domains"],
          message: `The code reads the cookies of ${quote(domain.text)}, but that domain is not in cookie_domains, so the app throws. Add it.`,
          related: [
            { file: file.path, text: file.text, range: domain, message: "the cookies are read here" }
          ],
          ...offerFix("safe", "Add the domain", addition(manifest, list, domain.text))
        };
      }
  }
});
function addition(manifest, list, domain) {
  return list === void 0 ? insertMember(manifest, [], "cookie_domains", [domain]) : insertItem(manifest, ["cookie_domains"], domain);
}

// src/lint/rules/source/field-code-usage.ts
var fieldCodeUsage = defineLintRule({
  id: "field-code-usage",
  summary: "The code reads fields by the names that the manifest gives them",
  group: "source",
  severity: "error",
  authority: ["runtime"],
  needs: ["manifest", "source"],
  source: "cozy-konnector-libs src/libs/BaseKonnector.js (run)",
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest) || manifest.truncated) return;
    const names2 = formFields(manifest).map(([name]) => name);
    const known8 = new Set(Object.keys(objectAt(manifest, "fields")));
    const reads = source.files.flatMap((file) => file.fieldReads.map((read) => ({ file, read })));
    const used = new Set(reads.map(({ read }) => read.text));
    const unused = names2.filter((name) => !used.has(name));
    for (const { file, read } of reads) {
      const meant = known8.has(read.text) ? void 0 : didYouMean(read.text, unused);
      if (meant)
        yield {
          file: file.path,
          text: file.text,
          range: read,
          message: `The manifest has no field ${quote(read.text)}, so this is always undefined. Read ${quote(meant)}, or rename the field.`,
          suggestion: meant,
          related: [{ path: ["fields", meant], target: "key", message: "the code does not read this field" }]
        };
    }
  }
});

// src/lint/source/rights.ts
function neededRights({ files: files2 }, clientSide) {
  return files2.flatMap((file) => [
    ...file.calls.flatMap(
      (call) => rightsOfCall(call, file, clientSide).map((right) => ({
        ...right,
        by: nameOf(call.callee),
        file,
        range: call
      }))
    ),
    ...(clientSide ? [] : file.superclasses).filter(({ text }) => accountClasses.includes(text)).flatMap((range) => accountRights.map((right) => ({ ...right, by: range.text, file, range }))),
    ...file.flags.flatMap((range) => {
      const right = certifiedFlags.get(range.text);
      return right ? [{ ...right, by: `${range.text}: true`, file, range }] : [];
    })
  ]);
}
function rightsOfCall(call, file, clientSide) {
  if (clientSide && call.callee === "this.bridge.call")
    return clientHelpers.get(call.arguments[0]?.text ?? "") ?? [];
  const name = nameOf(call.callee);
  const owner = call.callee.slice(0, -name.length);
  if (owner.endsWith(".data.") && !clientSide) return dataRights(call, dataMethods.get(name), 0, false);
  if (!["", "this.", "self.", "super."].includes(owner) || owner !== "super." && file.defined.has(name))
    return [];
  const helper = doctypeHelpers.get(name);
  if (helper) return dataRights(call, helper.verbs, helper.argument, !clientSide);
  const method = owner === "" || clientSide ? void 0 : accountMethods.get(name);
  return method ?? (clientSide ? clientHelpers : serverHelpers).get(name)?.filter((right) => isAsked(call, right)) ?? [];
}
function dataRights(call, verbs3, index, vital) {
  const doctype = call.arguments[index]?.text;
  if (!verbs3 || doctype === void 0 || !/^[a-z0-9_]+(\.[a-z0-9_]+)+$/.test(doctype)) return [];
  return [{ doctype, verbs: verbs3, vital }];
}
function isAsked(call, { doctype }) {
  if (doctype !== "io.cozy.bank.operations") return true;
  return !call.arguments.some(({ members }) => members?.get("linkBankOperations") === false);
}
function nameOf(callee) {
  return callee.slice(callee.lastIndexOf(".") + 1);
}

// src/lint/rules/source/permission-accounts-readonly.ts
var permissionAccountsReadonly = defineLintRule({
  id: "permission-accounts-readonly",
  summary: "A konnector that does not write its account only asks to read it",
  group: "source",
  severity: "info",
  authority: ["security"],
  needs: ["manifest", "source"],
  fix: "suggestion",
  source: "cozy-konnector-libs src/libs/BaseKonnector.js",
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest)) return;
    const accounts2 = readPermissions(manifest).find(({ doctype }) => doctype === "io.cozy.accounts");
    const uses = collectUses(source);
    if (!accounts2 || accounts2.verbs.size < 2 || !uses.complete || uses.shows("io.cozy.accounts")) return;
    if (neededRights(source, false).some(({ doctype }) => doctype === "io.cozy.accounts")) return;
    const place3 = [...accounts2.path, "verbs"];
    const edits = valueAt(manifest.value, ...place3) === void 0 ? insertMember(manifest, accounts2.path, "verbs", ["GET"]) : replaceValue(manifest, place3, ["GET"]);
    yield {
      path: accounts2.path,
      target: "key",
      message: "The code only reads its account, but this permission lets it change and delete the accounts of all konnectors. Ask for GET only.",
      ...offerFix("suggestion", "Ask for GET only", edits)
    };
  }
});

// src/lint/rules/source/permission-code-usage.ts
var permissionCodeUsage = defineLintRule({
  id: "permission-code-usage",
  summary: "The manifest has every permission that the code needs",
  group: "source",
  severity: "error",
  authority: ["runtime"],
  needs: ["manifest", "source"],
  fix: "suggestion",
  source: "cozy-konnector-libs src/libs, cozy-clisk src/contentscript, cozy-stack web/data and web/files",
  *check({ manifest, source }) {
    if (!source || manifest.truncated) return;
    const permissions = readPermissions(manifest);
    for (const uses of byDoctype(neededRights(source, isClientSide(manifest)))) {
      const lacking = uses.filter((use) => missingVerbs(use, permissions).length > 0);
      const first2 = lacking.find(({ vital }) => vital) ?? lacking[0];
      if (first2) yield findingOf2(first2, lacking, permissions, manifest);
    }
  }
});
function findingOf2(first2, lacking, permissions, manifest) {
  const { doctype, by, vital } = first2;
  const verbs3 = [...new Set(lacking.flatMap((use) => missingVerbs(use, permissions)))];
  const narrow = permissions.find((permission2) => coversDoctype(permission2.doctype, doctype));
  return {
    path: narrow?.path ?? (isObject(objectAt(manifest).permissions) ? ["permissions"] : []),
    target: "key",
    severity: vital ? "error" : "warning",
    message: narrow ? `The code needs ${formatList(verbs3)} on every document of ${doctype} (via ${by}), but ${quote(narrow.title)} does not grant that. Widen it.` : `The code uses ${doctype} (via ${by}), but the manifest has no permission for it. Add one.`,
    ...!narrow && {
      alike: {
        name: `${doctype} (via ${by})`,
        message: "The code uses {names}, but the manifest has no permissions for them. Add them."
      }
    },
    related: lacking.slice(0, 3).map((use) => ({
      file: use.file.path,
      text: use.file.text,
      range: use.range,
      message: `${use.by} is used here`
    })),
    ...offerFix(
      "suggestion",
      narrow ? `Widen ${narrow.title}` : `Add a permission for ${doctype}`,
      repair(doctype, verbs3, narrow, manifest)
    )
  };
}
function repair(doctype, verbs3, narrow, manifest) {
  if (!narrow) return addPermission(manifest, doctype);
  if (narrow.values.length > 0) return void 0;
  return replaceValue(manifest, [...narrow.path, "verbs"], [...narrow.verbs, ...verbs3]);
}
function missingVerbs({ doctype, verbs: verbs3 }, permissions) {
  return verbs3.filter((verb) => !isGranted(permissions, { doctype, verb }));
}
function byDoctype(needed) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const need of needed) {
    const group = groups2.get(need.doctype);
    if (group) group.push(need);
    else groups2.set(need.doctype, [need]);
  }
  return groups2.values();
}

// src/lint/rules/source/permission-unused.ts
var permissionUnused = defineLintRule({
  id: "permission-unused",
  summary: "The code uses every permission of the manifest",
  group: "source",
  severity: "info",
  authority: ["security"],
  needs: ["manifest", "source"],
  source: "cozy-konnector-libs src/libs, cozy-clisk src/contentscript",
  *check({ manifest, source }) {
    const uses = source && collectUses(source);
    if (!uses?.complete) return;
    for (const { doctype, path: at } of readPermissions(manifest)) {
      if (doctype === "io.cozy.accounts" || uses.shows(doctype)) continue;
      if (doctype === "io.cozy.files" && isClientSide(manifest)) continue;
      yield {
        path: at,
        target: "key",
        message: `The code uses neither ${doctype} nor a helper that needs it. Remove the permission if nothing needs it.`
      };
    }
  }
});

// src/lint/rules/source/source-console-object.ts
var sourceConsoleObject = defineLintRule({
  id: "source-console-object",
  summary: "The code does not print errors or cheerio objects as a whole",
  group: "source",
  severity: "warning",
  authority: ["runtime"],
  needs: ["manifest", "source"],
  source: "The konnector tutorial (cozy.github.io), cozy-konnector-libs docs",
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest)) return;
    for (const { path, text, calls } of source.files)
      for (const call of calls) {
        if (!/^console\.(log|info|warn|error|debug|dir|trace)$/.test(call.callee)) continue;
        for (const argument of call.arguments)
          if (argument.kind === "caught" || argument.kind === "cheerio")
            yield {
              file: path,
              text,
              range: argument,
              message: argument.kind === "caught" ? "An error may contain a whole page or a cheerio object, and printing it can use up all memory. Print its message." : "Printing a cheerio object can use up all memory. Print its text() or html()."
            };
      }
  }
});

// src/cozy/konnector-errors.ts
var exportedErrors = new Map(
  [
    "LOGIN_FAILED",
    "LOGIN_FAILED.NEEDS_SECRET",
    "LOGIN_FAILED.TOO_MANY_ATTEMPTS",
    "NOT_EXISTING_DIRECTORY",
    "FILE_DOWNLOAD_FAILED",
    "SAVE_FILE_FAILED",
    "DISK_QUOTA_EXCEEDED",
    "CHALLENGE_ASKED",
    "USER_ACTION_NEEDED",
    "USER_ACTION_NEEDED.OAUTH_OUTDATED",
    "USER_ACTION_NEEDED.ACCOUNT_REMOVED",
    "USER_ACTION_NEEDED.CHANGE_PASSWORD",
    "USER_ACTION_NEEDED.PERMISSIONS_CHANGED",
    "USER_ACTION_NEEDED.CGU_FORM",
    "USER_ACTION_NEEDED.SCA_REQUIRED",
    "USER_ACTION_NEEDED.TWOFA_EXPIRED",
    "USER_ACTION_NEEDED.WEBAUTH_REQUIRED",
    "USER_ACTION_NEEDED.WRONG_TWOFA_CODE",
    "CAPTCHA_RESOLUTION_FAILED",
    "MAINTENANCE",
    "TERMS_VERSION_MISMATCH",
    "UNKNOWN_ERROR",
    "UNKNOWN_ERROR.PARTIAL_SYNC",
    "VENDOR_DOWN",
    "VENDOR_DOWN.BANK_DOWN",
    "VENDOR_DOWN.LINXO_DOWN"
  ].map((code) => [code.replaceAll(".", "_"), code])
);
var otherErrors = [
  "CANNOT_FIND_ACCOUNT",
  "TOS_NOT_ACCEPTED",
  "INVALID_FORM",
  "UNKNOWN_PARSING_STRATEGY"
];
var known6 = /* @__PURE__ */ new Set([...exportedErrors.values(), ...otherErrors]);
function isKonnectorError(error) {
  return known6.has(error) || known6.has(error.split(".", 1)[0]);
}

// src/lint/rules/source/source-error-code.ts
var codes = [...exportedErrors.values(), ...otherErrors];
var sourceErrorCode = defineLintRule({
  id: "source-error-code",
  summary: "Error codes are in the libs' list",
  group: "source",
  severity: "warning",
  authority: ["harvest", "libs"],
  needs: ["manifest", "source"],
  source: "cozy-konnector-libs src/helpers/errors.js, cozy-stack worker/exec/konnector.go",
  *check({ source }) {
    for (const { path, text, thrown, errorNames } of source?.files ?? []) {
      for (const name of errorNames) {
        if (exportedErrors.has(name.text)) continue;
        const meant = didYouMean(name.text, exportedErrors.keys());
        yield {
          file: path,
          text,
          range: name,
          message: `The libs do not export an error ${quote(name.text)}, so the code throws undefined. Use one that they export.`,
          ...meant && { suggestion: meant }
        };
      }
      for (const code of thrown) {
        if (!/^[A-Z]+(_[A-Z]+)+(\.[A-Z_]+)?$/.test(code.text) || codes.includes(code.text)) continue;
        const meant = didYouMean(code.text, codes);
        if (meant)
          yield {
            file: path,
            text,
            range: code,
            message: `Harvest does not know the error ${quote(code.text)} and shows an unknown error. Use a code that it knows.`,
            suggestion: meant
          };
      }
    }
  }
});

// src/lint/rules/source/source-stdout.ts
var sourceStdout = defineLintRule({
  id: "source-stdout",
  summary: "The konnector prints only log lines",
  group: "source",
  severity: "info",
  authority: ["runtime"],
  needs: ["manifest", "source"],
  source: "cozy-stack worker/exec/konnector.go",
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest)) return;
    for (const { path, text, calls } of source.files)
      for (const call of calls) {
        if (!/^(console\.(log|info|debug|dir)|process\.stdout\.write)$/.test(call.callee)) continue;
        const [first2] = call.arguments;
        if (call.arguments.some(({ kind }) => kind !== "string" && kind !== "other") && first2?.kind !== "string")
          continue;
        yield {
          file: path,
          text,
          range: call,
          message: "The stack expects a JSON log line on stdout and drops anything else. Use log(level, message)."
        };
      }
  }
});

// src/lint/rules/structure/clisk-consistency.ts
var cliskConsistency = defineLintRule({
  id: "clisk-consistency",
  summary: "A client-side konnector has nothing of a server konnector",
  group: "structure",
  severity: "warning",
  authority: ["flagship"],
  source: "cozy-flagship-app libs/ReactNativeLauncher.js, cozy-harvest-lib policies/clisk.js",
  *check({ manifest, pkg }) {
    const dependencies = pkg ? { ...objectAt(pkg, "devDependencies"), ...objectAt(pkg, "dependencies") } : void 0;
    const clisk = dependencies && Object.hasOwn(dependencies, "cozy-clisk");
    const libs = dependencies && Object.hasOwn(dependencies, "cozy-konnector-libs");
    if (!isClientSide(manifest)) {
      if (pkg && clisk && !libs)
        yield {
          path: [],
          message: 'package.json depends on cozy-clisk but "clientSide": true is missing, so the stack runs this as a server konnector. Add it or remove the dependency.',
          related: [
            {
              document: pkg,
              path: ["dependencies", "cozy-clisk"],
              target: "key",
              message: "the client-side library"
            }
          ]
        };
      return;
    }
    if (pkg && libs && !clisk)
      yield {
        path: ["clientSide"],
        message: "This konnector is client-side, but package.json depends on cozy-konnector-libs, not on cozy-clisk. Change one of them.",
        related: [
          {
            document: pkg,
            path: ["dependencies", "cozy-konnector-libs"],
            target: "key",
            message: "the server library"
          }
        ]
      };
    if (libs) return;
    const password = formFields(manifest).find(([, field]) => field.type === "password");
    if (password)
      yield {
        path: ["fields", password[0]],
        target: "key",
        message: "Users of a client-side konnector sign in on the vendor's page, so Harvest does not ask for a password. Remove the field."
      };
    const accounts2 = readPermissions(manifest).find(({ doctype }) => doctype === "io.cozy.accounts");
    if (accounts2)
      yield {
        path: accounts2.path,
        target: "key",
        message: "The flagship app reads and writes the account itself, so the konnector does not need this permission. Remove it."
      };
  }
});

// src/cozy/manifest-members.ts
var konnectorFields = [
  "$schema",
  "version",
  "name",
  "name_prefix",
  "type",
  "language",
  "icon",
  "slug",
  "source",
  "editor",
  "vendor_link",
  "categories",
  "fields",
  "folders",
  "data_types",
  "screenshots",
  "permissions",
  "developer",
  "langs",
  "locales",
  "license",
  "manifest_version",
  "frequency",
  "time_interval",
  "oauth",
  "aggregator",
  "parameters",
  "partnership",
  "messages",
  "terms",
  "notifications",
  "clientSide",
  "serverSide",
  "on_delete_account",
  "banksTransactionRegExp",
  "features",
  "qualification_labels",
  "cookie_domains",
  "biUuids",
  "short_description",
  "long_description",
  "changes"
];
var deprecatedFields = /* @__PURE__ */ new Map([
  ["description", "Write short_description in the locales."],
  ["default_locale", "Remove it: each locale has its own texts."],
  ["category", "Write categories, a list."],
  ["tags", "Remove it, or write categories."],
  ["uuid", "Remove it."],
  ["doctypes", "Remove it: permissions say what is read and written."],
  ["hasDescriptions", "Write messages."],
  ["licence", "Write license."]
]);
var webappFields = [
  "routes",
  "services",
  "intents",
  "mobile",
  "platforms",
  "accept_from_flagship",
  "accept_documents_from_flagship",
  "offline_support",
  "client_url_flag"
];
var stackFields = /* @__PURE__ */ new Map([
  [
    "checksum",
    {
      severity: "error",
      effect: "makes cozy-stack look for files that do not exist, so the konnector never runs"
    }
  ],
  ["error", { severity: "error", effect: "is shown as an error of the installation" }],
  ["available_version", { severity: "error", effect: "shows users an update for ever" }],
  ["state", { severity: "warning", effect: "is overwritten at install" }],
  ["created_at", { severity: "warning", effect: "is overwritten at install" }],
  ["updated_at", { severity: "warning", effect: "is overwritten at install" }]
]);
var storeFields = [
  "latest_version",
  "versions",
  "label",
  "maintenance_activated",
  "maintenance_options",
  "maintenance",
  "data_usage_commitment",
  "data_usage_commitment_by",
  "installed",
  "related",
  "links",
  "attachments"
];

// src/lint/rules/structure/deprecated-field.ts
var deprecatedField = defineLintRule({
  id: "deprecated-field",
  summary: "The manifest has no fields that nothing reads any more",
  group: "structure",
  severity: "warning",
  authority: ["convention"],
  fix: "suggestion",
  source: "what cozy-stack, the store, Harvest, the flagship app and the libs read today",
  *check({ manifest }) {
    if (manifest.root?.type !== "object") return;
    for (const { key: key3, keyRange } of manifest.root.members) {
      const advice = deprecatedFields.get(key3);
      if (advice === void 0) continue;
      yield {
        path: [key3],
        range: keyRange,
        message: `Nothing reads ${JSON.stringify(key3)} any more. ${advice}`,
        ...offerFix("suggestion", advice.replace(/\.$/, ""), editsFor(manifest, key3))
      };
    }
  }
});
function editsFor(manifest, key3) {
  switch (key3) {
    case "description":
      return movedDescription(manifest);
    case "category": {
      const category = stringAt(manifest, key3);
      if (category === void 0) return void 0;
      if (valueAt(manifest.value, "categories") !== void 0) return removeAt(manifest, [key3]);
      return both(renameKey(manifest, [key3], "categories"), replaceValue(manifest, [key3], [category]));
    }
    case "licence":
      return renameKey(manifest, [key3], "license");
    default:
      return removeAt(manifest, [key3]);
  }
}
function movedDescription(manifest) {
  const text = stringAt(manifest, "description");
  const language = stringAt(manifest, "default_locale") ?? "en";
  const locales = valueAt(manifest.value, "locales");
  if (text === void 0) return removeAt(manifest, ["description"]);
  const texts3 = { short_description: text };
  if (locales === void 0)
    return both(
      renameKey(manifest, ["description"], "locales"),
      replaceValue(manifest, ["description"], { [language]: texts3 })
    );
  if (!isObject(locales)) return void 0;
  const locale = locales[language];
  const removal = removeAt(manifest, ["description"]);
  if (locale === void 0) return both(removal, insertMember(manifest, ["locales"], language, texts3));
  if (!isObject(locale)) return void 0;
  return "short_description" in locale ? removal : both(removal, insertMember(manifest, ["locales", language], "short_description", text));
}
function both(first2, second) {
  return first2 && second && [...first2, ...second];
}

// src/lint/rules/structure/field-types-ui.ts
var vanishes = "Otherwise the store does not list the konnector";
var unread2 = "Otherwise nothing reads it";
var strings2 = { type: "array", items: "string" };
var shapes = /* @__PURE__ */ new Map([
  ["categories", { ...strings2, readers: ["store", "harvest"], effect: vanishes }],
  ["langs", { ...strings2, readers: ["store"], effect: "Otherwise the konnector's page in the store breaks" }],
  ["data_types", { ...strings2, readers: ["harvest"], effect: unread2 }],
  ["folders", { type: "array", items: "object", readers: ["harvest"], effect: unread2 }],
  ["features", { ...strings2, readers: ["convention"], effect: unread2 }],
  ["qualification_labels", { ...strings2, readers: ["convention"], effect: unread2 }],
  ["messages", { ...strings2, readers: ["store"], effect: unread2 }],
  ["cookie_domains", { ...strings2, readers: ["flagship"], effect: "Otherwise reading cookies fails" }],
  ["fields", { type: "object", readers: ["harvest"], effect: "Otherwise the account form breaks" }],
  ["developer", { type: "object", readers: ["store"], effect: unread2 }],
  ["oauth", { type: "object", readers: ["harvest"], effect: "Otherwise Harvest cannot sign in" }],
  ["aggregator", { type: "object", readers: ["harvest"], effect: "Otherwise accounts cannot be created" }]
]);
var fieldTypesUi = defineLintRule({
  id: "field-types-ui",
  summary: "Fields have the JSON types that the store, Harvest and the flagship app expect",
  group: "structure",
  severity: "error",
  authority: ["store", "harvest", "flagship"],
  fix: "suggestion",
  source: "cozy-store ducks/apps, cozy-harvest-lib helpers, cozy-flagship-app libs/ReactNativeLauncher.js",
  *check({ manifest }) {
    for (const [field, shape] of shapes) {
      const node = nodeAt(manifest, [field]);
      if (!node || node.type === "null") continue;
      if (node.type !== shape.type) yield describe(manifest, [field], node, shape.type, shape);
      else if (node.type === "array" && shape.items) {
        for (const [index, item] of node.items.entries())
          if (item.type !== shape.items) yield describe(manifest, [field, index], item, shape.items, shape);
      }
    }
  }
});
function describe(manifest, at, node, type, { readers, effect, items }) {
  const isItem = type === "array" && items === "string" && node.type === "string";
  return {
    path: at,
    authority: readers,
    message: `${quote(at.join("."))} must be ${typeNames[type]}, not ${describeType(node)}. ${effect}.`,
    ...isItem && offerFix("suggestion", "Make it a list", replaceValue(manifest, at, [node.value]))
  };
}

// src/lint/rules/structure/misplaced-locale.ts
var misplacedLocale = defineLintRule({
  id: "misplaced-locale",
  summary: "Texts belong in a language, and languages in locales",
  group: "structure",
  severity: errorWhenPublishing,
  authority: ["registry"],
  source: "cozy-apps-registry registry/registry.go (Manifest), cozy-store lib/helpers.js",
  *check({ manifest }) {
    const { root, text } = manifest;
    if (root?.type !== "object") return;
    for (const mismatch2 of decodeManifest("registry", root, text).mismatches)
      if (isMisplacedText(mismatch2))
        yield {
          path: mismatch2.path,
          target: "key",
          message: `${JSON.stringify(mismatch2.path[1])} is directly in locales, where only languages may be. Move it into a language, such as "en".`
        };
    for (const { key: key3, keyRange, value } of root.members)
      if (languages.includes(key3) && value.type === "object")
        yield {
          path: [key3],
          range: keyRange,
          severity: "warning",
          authority: ["store"],
          message: `The texts of ${JSON.stringify(key3)} are outside locales, so nothing reads them. Move them into locales.`
        };
  }
});
function isMisplacedText({ node, path: at }) {
  return node.type === "string" && at.length === 2 && at[0] === "locales" && localeKeys.includes(String(at[1]));
}

// src/lint/rules/structure/name-string.ts
var nameString = defineLintRule({
  id: "name-string",
  summary: "The name is one string",
  group: "structure",
  severity: "error",
  authority: ["stack", "registry"],
  fix: "suggestion",
  source: "cozy-stack model/app/konnector.go, cozy-apps-registry registry/registry.go, cozy-harvest-lib",
  *check({ manifest }) {
    for (const mismatch2 of decodeManifest("stack", manifest.root, manifest.text).mismatches) {
      if (!isTranslatedName(mismatch2)) continue;
      const meant = oneName(valueAt(manifest.value, "name"));
      yield {
        path: mismatch2.path,
        range: mismatch2.node,
        message: "The name must be one string for all languages. Write one, and put the others in locales.",
        ...meant !== void 0 && {
          suggestion: meant,
          ...offerFix(
            "suggestion",
            `Write ${JSON.stringify(meant)}`,
            replaceValue(manifest, ["name"], meant)
          )
        }
      };
    }
    const name = stringAt(manifest, "name");
    if (name !== void 0 && name !== "" && name.trim() === "")
      yield {
        path: ["name"],
        range: nodeAt(manifest, ["name"]),
        severity: "warning",
        authority: ["harvest", "store"],
        message: "The name is blank, but users see it. Write one."
      };
  }
});
function isTranslatedName({ node, path }) {
  return node.type === "object" && path.length === 1 && path[0] === "name";
}
function oneName(names2) {
  if (!isObject(names2)) return void 0;
  const texts3 = Object.values(names2).filter((text) => typeof text === "string" && text !== "");
  const name = names2["en"] ?? texts3[0];
  return typeof name === "string" ? name : void 0;
}

// src/lint/rules/structure/field-types.ts
var fieldTypes = defineLintRule({
  id: "field-types",
  summary: "Fields have the JSON types that cozy-stack and the registry decode",
  group: "structure",
  severity: "error",
  authority: ["stack", "registry"],
  fix: "suggestion",
  source: "cozy-stack model/app/konnector.go (KonnManifest), cozy-apps-registry registry/registry.go (Manifest)",
  *check({ manifest }) {
    const byStack = mismatches(manifest, "stack");
    const byRegistry = mismatches(manifest, "registry");
    for (const [node, mismatch2] of new Map([...byStack, ...byRegistry])) {
      if (isTranslatedName(mismatch2) || isMisplacedText(mismatch2)) continue;
      const authority = [];
      if (byStack.has(node)) authority.push("stack");
      if (byRegistry.has(node)) authority.push("registry");
      yield {
        ...describe2(manifest, mismatch2),
        authority,
        severity: byStack.has(node) ? "error" : errorWhenPublishing
      };
    }
    yield* tooLargeNumbers(manifest);
  }
});
function mismatches({ root, text }, decoder) {
  return new Map(decodeManifest(decoder, root, text).mismatches.map((mismatch2) => [mismatch2.node, mismatch2]));
}
function describe2(manifest, { node, path: at, expected }) {
  const { type, format } = expected;
  const actual = node.type === type ? "this is not" : `this is ${describeType(node)}`;
  const meant = meantBy(node, expected, manifest.text);
  const remedy = meant === void 0 ? format ? formats2[format].example : typeNames[type] : quote(meant);
  return {
    path: at,
    range: node,
    message: `${quote(at.join("."))} must be ${format ? formats2[format].name : typeNames[type]}, but ${actual}. Write ${remedy}.`,
    ...typeof meant === "string" && { suggestion: meant },
    ...meant !== void 0 && offerFix("suggestion", `Write ${remedy}`, replaceValue(manifest, at, meant))
  };
}
var formats2 = {
  time: { name: "a date and time (RFC 3339)", example: '"2026-01-31T12:00:00Z", or remove the field' },
  duration: { name: "a whole number of nanoseconds", example: "3600000000000 for an hour" }
};
function meantBy(node, expected, text) {
  if (expected.type === "boolean" && node.type === "string" && /^(true|false)$/.test(node.value))
    return node.value === "true";
  if (expected.type === "string" && node.type === "number" && !expected.format)
    return text.slice(node.offset, node.offset + node.length);
  if (expected.type === "array" && node.type === "string" && node.value !== "") return [node.value];
  return void 0;
}
function* tooLargeNumbers({ root }) {
  for (const { node, path } of walk(root))
    if (node.type === "number" && !Number.isFinite(node.value))
      yield {
        path: path(),
        range: node,
        message: "This number is too large: it does not fit in a 64-bit float. Write it as a string."
      };
}

// src/lint/rules/structure/key-case.ts
var permissionKeys = [...Object.keys(goSchemas.permission.properties), "remote"];
var keyCase = defineLintRule({
  id: "key-case",
  summary: "Keys are written in the right letter case",
  group: "structure",
  severity: "error",
  authority: ["store", "harvest", "flagship"],
  fix: "safe",
  source: "Go encoding/json, which takes a key in any letter case; JavaScript does not",
  *check({ manifest }) {
    const { root } = manifest;
    if (root?.type !== "object") return;
    for (const [object, at, known8] of objects(root))
      for (const { key: key3, keyRange } of object.members) {
        const meant = known8.get(foldKey(key3));
        if (meant === void 0 || meant === key3) continue;
        yield {
          path: [...at, key3],
          range: keyRange,
          message: `cozy-stack and the registry read ${JSON.stringify(key3)} as ${JSON.stringify(meant)}, but the store and Harvest ignore it. Write ${JSON.stringify(meant)}.`,
          ...suggestKey(manifest, [...at, key3], meant, "safe")
        };
      }
  }
});
var topLevel = byFold(konnectorFields);
var inPermission = byFold(permissionKeys);
function* objects(root) {
  yield [root, [], topLevel];
  const permissions = memberOf(root, "permissions")?.value;
  if (permissions?.type !== "object") return;
  for (const { key: key3, value } of permissions.members)
    if (value.type === "object") yield [value, ["permissions", key3], inPermission];
}
function byFold(names2) {
  return new Map(names2.map((name) => [foldKey(name), name]));
}

// src/lint/rules/structure/required-fields.ts
var refused = {
  severity: errorWhenPublishing,
  authority: ["registry"],
  several: "{names} are missing. The registry needs them to publish."
};
var useful = {
  severity: "info",
  authority: ["convention"],
  several: "{names} are missing. The store and Harvest show less without them."
};
var requirements = /* @__PURE__ */ new Map([
  [
    "version",
    { ...refused, why: 'The registry refuses to publish without it. Write the version, such as "1.0.0".' }
  ],
  [
    "name",
    {
      severity: "warning",
      authority: ["harvest", "store"],
      why: "Users see it, and folders are named after it. Write one."
    }
  ],
  [
    "slug",
    {
      ...refused,
      why: "The registry refuses to publish without it. Write the slug that the konnector is registered under."
    }
  ],
  [
    "type",
    {
      severity: "warning",
      authority: ["convention"],
      why: 'Without it the konnector is published as a web app. Write "konnector".'
    }
  ],
  [
    "editor",
    {
      ...refused,
      why: "The registry refuses to publish without it. Write the name you are registered under."
    }
  ],
  [
    "permissions",
    {
      severity: "warning",
      authority: ["runtime"],
      why: "Without permissions the konnector can neither read nor save anything. Add those it needs."
    }
  ],
  ["icon", { ...useful, why: "The store shows a generic icon instead. Name a file of assets/." }],
  ["source", { ...useful, why: "It says where the code is. Write the URL of the repository." }],
  [
    "vendor_link",
    { ...useful, why: "Harvest links to it when signing in fails. Write the URL of the site." }
  ],
  ["categories", { ...useful, why: 'The store lists the konnector under "others". Add at least one.' }],
  ["developer", { ...useful, why: "The store shows who made the konnector. Add a name and a url." }],
  ["langs", { ...useful, why: "The store shows the languages of the konnector. List them." }],
  [
    "locales",
    { ...useful, why: "The store has no text to show. Add a short_description for each language." }
  ]
]);
var requiredFields = defineLintRule({
  id: "required-fields",
  summary: "The manifest has the fields that a konnector needs",
  group: "structure",
  severity: errorWhenPublishing,
  authority: ["registry"],
  fix: "suggestion",
  source: "cozy-apps-registry registry/registry.go (CheckEditor, CheckSlug, CheckVersion) and README.md",
  *check({ manifest }) {
    if (manifest.truncated) return;
    for (const [field, { severity, authority, why, several }] of requirements)
      if (isMissing(manifest, field))
        yield {
          ...placeOf(manifest, field),
          severity,
          authority,
          message: `${JSON.stringify(field)} is ${memberAt(manifest, [field]) ? "empty" : "missing"}. ${why}`,
          ...several !== void 0 && { alike: { name: JSON.stringify(field), message: several } },
          ...field === "type" && offerFix(
            "suggestion",
            'Add "type": "konnector"',
            insertMember(manifest, [], field, "konnector")
          )
        };
  }
});
function isMissing(manifest, field) {
  const { root, text } = manifest;
  if (!["version", "slug", "editor"].includes(field)) {
    const value = valueAt(manifest.value, field);
    return value === void 0 || value === null || value === "";
  }
  const decoded = decodeManifest("registry", root, text);
  if (decoded.layers.some(({ parts }) => !["string", "null", void 0].includes(parts.get(field)?.node.type)))
    return false;
  return !stringField(decoded, field)?.value;
}
function placeOf(manifest, field) {
  const member = memberAt(manifest, [field]);
  return { path: [field], range: member?.value ?? { offset: manifest.root.offset, length: 1 } };
}

// src/lint/rules/structure/reserved-field.ts
var reservedField = defineLintRule({
  id: "reserved-field",
  summary: "The manifest has no fields that cozy-stack or the registry write",
  group: "structure",
  severity: "warning",
  authority: ["runtime"],
  fix: "safe",
  source: "cozy-stack model/app/konnector.go and worker/exec/konnector.go, cozy-store ducks/apps/index.js",
  *check({ manifest }) {
    if (manifest.root?.type !== "object") return;
    for (const { key: key3, keyRange } of manifest.root.members) {
      const said = wordsOn(key3);
      if (!said) continue;
      yield {
        ...said,
        path: [key3],
        range: keyRange,
        ...suggestRemoval(manifest, [key3], "safe")
      };
    }
  }
});
function wordsOn(key3) {
  const byStack = stackFields.get(key3);
  const name = JSON.stringify(key3);
  if (byStack)
    return {
      severity: byStack.severity,
      message: `cozy-stack writes ${name} itself; in the manifest it ${byStack.effect}. Remove it.`
    };
  if (storeFields.includes(key3))
    return {
      authority: ["store"],
      message: `The registry and the store write ${name} themselves; in the manifest it hides theirs. Remove it.`
    };
  if (["_id", "_rev", "_type"].includes(key3))
    return { message: `${name} belongs to CouchDB, so cozy-stack overwrites it. Remove it.` };
  if (key3.startsWith("_"))
    return {
      severity: "error",
      message: `CouchDB reserves names that start with _ and refuses to store ${name}. Rename or remove it.`
    };
  return void 0;
}

// src/lint/rules/structure/terms-chars.ts
var termsChars = defineLintRule({
  id: "terms-chars",
  summary: "The id and the version of terms contain none of `*+~.()'\"!:@`",
  group: "structure",
  severity: "info",
  authority: ["convention"],
  fix: "suggestion",
  source: "cozy-apps-registry README, cozy-store ducks/apps/index.js",
  *check({ manifest }) {
    for (const key3 of ["id", "version"]) {
      const text = stringAt(manifest, "terms", key3);
      const wrong = text && /[*+~.()'"!:@]/.exec(text);
      if (!wrong) continue;
      const meant = text.replaceAll(/[*+~.()'"!:@]+/g, "-");
      yield {
        path: ["terms", key3],
        message: `The registry's documentation forbids ${quote(wrong[0])} here. Use letters, digits and dashes.`,
        ...suggestValue(manifest, ["terms", key3], meant)
      };
    }
  }
});

// src/lint/rules/structure/type-konnector.ts
var typeKonnector = defineLintRule({
  id: "type-konnector",
  summary: 'The type is "konnector"',
  group: "structure",
  severity: "warning",
  authority: ["stack", "convention"],
  fix: "safe",
  source: "cozy-stack model/app/installer.go, cozy-app-publish prepublish.js",
  *check({ manifest }) {
    const refused2 = findWebapp(manifest);
    if (refused2)
      yield {
        path: refused2.path,
        range: refused2.node,
        severity: "error",
        authority: ["stack"],
        message: 'cozy-stack refuses to install a web app as a konnector. Write "konnector", or rename the file to manifest.webapp.',
        ...suggestValue(manifest, refused2.path, "konnector")
      };
    const type = valueAt(manifest.value, "type") ?? "";
    if (type !== "" && type !== "konnector" && !(refused2 && type === "webapp"))
      yield { path: ["type"], authority: ["convention"], ...describe3(manifest, type) };
  }
});
function findWebapp({ root, text, problems }) {
  if (problems.some(({ kind }) => kind === "after-value")) return void 0;
  const decoded = decodeManifest("installer", root, text);
  const type = decoded.mismatches.length === 0 ? stringField(decoded, "type") : void 0;
  return type?.value === "webapp" ? type.layer : void 0;
}
function describe3(manifest, type) {
  if (type !== "node")
    return {
      message: `${quote(type)} is not the type of a konnector, and publishing tools refuse it or publish something else. Write "konnector".`,
      ...suggestValue(manifest, ["type"], "konnector")
    };
  const language = valueAt(manifest.value, "language") === void 0 ? insertMember(manifest, [], "language", "node") : [];
  const replaced = replaceValue(manifest, ["type"], "konnector");
  return {
    message: '"node" was the type in 2017. Publishing tools refuse it: write "konnector".',
    suggestion: "konnector",
    ...offerFix(
      "safe",
      'Write "konnector", and "node" as its language',
      replaced && [...replaced, ...language ?? []]
    )
  };
}

// src/lint/rules/structure/unknown-field.ts
var known7 = new Set(
  [
    ...konnectorFields,
    ...deprecatedFields.keys(),
    ...webappFields,
    ...stackFields.keys(),
    ...storeFields
  ].map(foldKey)
);
var unknownField = defineLintRule({
  id: "unknown-field",
  summary: "Every field is one that something reads",
  group: "structure",
  severity: "warning",
  authority: ["convention"],
  fix: "suggestion",
  source: "cozy-apps-registry README.md, and what cozy-stack, the store, Harvest, the flagship app and the libs read",
  *check({ manifest }) {
    if (manifest.root?.type !== "object") return;
    for (const { key: key3, keyRange, value } of manifest.root.members) {
      if (known7.has(foldKey(key3)) || key3.startsWith("_")) continue;
      if (value.type === "object" && languages.includes(key3)) continue;
      const meant = didYouMean(key3, konnectorFields);
      yield {
        path: [key3],
        range: keyRange,
        message: `${JSON.stringify(key3)} is not a manifest field, so nothing reads it. ${meant ? "Rename" : "Remove"} it.`,
        ...meant && {
          ...suggestKey(manifest, [key3], meant)
        }
      };
    }
  }
});

// src/lint/rules/structure/webapp-only-field.ts
var webappOnlyField = defineLintRule({
  id: "webapp-only-field",
  summary: "The manifest has no fields that only web apps use",
  group: "structure",
  severity: "warning",
  authority: ["convention"],
  fix: "suggestion",
  source: "cozy-apps-registry README.md, properties of the manifest",
  *check({ manifest }) {
    if (manifest.root?.type !== "object") return;
    for (const { key: key3, keyRange } of manifest.root.members)
      if (webappFields.includes(key3))
        yield {
          path: [key3],
          range: keyRange,
          message: `Only web apps use ${JSON.stringify(key3)}; a konnector ignores it. Remove it.`,
          ...suggestRemoval(manifest, [key3])
        };
  }
});

// src/lint/rules/syntax/json-root-object.ts
var jsonRootObject = defineLintRule({
  id: "json-root-object",
  summary: "The manifest is a JSON object",
  group: "syntax",
  severity: "error",
  authority: ["stack", "registry"],
  needs: [],
  source: "cozy-stack model/app/konnector.go, cozy-apps-registry registry/registry.go",
  *check({ manifest: { root } }) {
    if (root && root.type !== "object")
      yield {
        path: [],
        message: `A manifest must be a JSON object, in { and }, not ${describeType(root)}. Put its fields in an object.`
      };
  }
});

// src/lint/rules/syntax/json-single-value.ts
var jsonSingleValue = defineLintRule({
  id: "json-single-value",
  summary: "Nothing follows the manifest in its file",
  group: "syntax",
  severity: errorWhenPublishing,
  authority: ["registry"],
  needs: [],
  fix: "suggestion",
  source: "Go encoding/json: Unmarshal, of the registry, reads to the end; Decoder, of the stack, does not",
  *check({ manifest: { problems, text } }) {
    for (const { kind, message, offset, length } of problems) {
      if (kind !== "after-value") continue;
      const end = text.length - /\r?\n?$/.exec(text)[0].length;
      const edits = [{ offset, length: end - offset, content: "" }];
      yield {
        message,
        range: { offset, length },
        fixes: [{ kind: "suggestion", description: "Remove what follows the manifest", edits }]
      };
    }
  }
});

// src/lint/rules/syntax/json-syntax.ts
var others = /* @__PURE__ */ new Set(["bom", "after-value"]);
var jsonSyntax = defineLintRule({
  id: "json-syntax",
  summary: "The manifest is strict JSON",
  group: "syntax",
  severity: "error",
  authority: ["stack", "registry"],
  needs: [],
  fix: "safe",
  source: "Go encoding/json, which cozy-stack and cozy-apps-registry read manifests with",
  *check({ manifest }) {
    for (const problem of manifest.problems) {
      if (others.has(problem.kind)) continue;
      const { message, offset, length } = problem;
      const fix2 = fixOf(problem, manifest.text);
      yield { message, range: { offset, length }, ...fix2 && { fixes: [fix2] } };
    }
  }
});
function fixOf({ kind, offset, length }, text) {
  switch (kind) {
    case "trailing-comma":
    case "extra-comma":
      return { kind: "safe", description: "Remove the comma", edits: [{ offset, length, content: "" }] };
    case "stray-character":
      return {
        kind: "safe",
        description: "Put a space in its place",
        edits: [{ offset, length, content: " " }]
      };
    case "comment":
      return {
        kind: "suggestion",
        description: "Remove the comment",
        edits: [{ offset, length, content: "" }]
      };
    case "escape":
      return {
        kind: "suggestion",
        description: "Write the backslash twice",
        edits: [{ offset, length: 0, content: "\\" }]
      };
    case "missing-comma":
      return {
        kind: "suggestion",
        description: "Add the comma",
        edits: [{ offset, length: 0, content: ", " }]
      };
    case "control-character": {
      const content = JSON.stringify(text.slice(offset, offset + length)).slice(1, -1);
      return { kind: "safe", description: `Write ${content}`, edits: [{ offset, length, content }] };
    }
    case "quotes": {
      const content = JSON.stringify(text.slice(offset + 1, offset + length - 1));
      return { kind: "suggestion", description: "Use double quotes", edits: [{ offset, length, content }] };
    }
    default:
      return void 0;
  }
}

// src/lint/rules/syntax/max-size.ts
var large = 100 * 1024;
var maxSize = defineLintRule({
  id: "max-size",
  summary: "The manifest is small",
  group: "syntax",
  severity: "error",
  authority: ["stack"],
  needs: [],
  source: "cozy-stack model/app/apps.go (ManifestMaxSize) and installer.go (LimitReader)",
  *check({ manifest: { root, text, size, invalid } }) {
    if (size <= large) return;
    const kilobytes = Math.round(size / 1024).toLocaleString("en");
    const end = root ? root.offset + root.length : text.length;
    const read = Buffer.byteLength(text.slice(0, end)) - 2 * invalid.filter(({ offset }) => offset < end).length;
    if (read > maxManifestSize)
      yield {
        range: { offset: 0, length: 1 },
        message: `The manifest has ${kilobytes} KiB, but cozy-stack reads only ${formatMebibytes(maxManifestSize)}. Move large parts to separate files.`
      };
    else
      yield {
        range: { offset: 0, length: 1 },
        severity: "warning",
        authority: ["convention"],
        message: `The manifest has ${kilobytes} KiB; others have two or three. Move large parts to separate files.`
      };
  }
});

// src/lint/rules/syntax/no-bom.ts
var noBom = defineLintRule({
  id: "no-bom",
  summary: "The manifest does not start with a byte order mark",
  group: "syntax",
  severity: "error",
  authority: ["stack", "registry"],
  needs: [],
  fix: "safe",
  source: "Go encoding/json: invalid character looking for beginning of value",
  *check({ manifest }) {
    for (const { kind, message, offset, length } of manifest.problems) {
      if (kind !== "bom") continue;
      const edits = [{ offset, length, content: "" }];
      yield {
        message,
        range: { offset, length },
        fixes: [{ kind: "safe", description: "Remove the byte order mark", edits }]
      };
    }
  }
});

// src/lint/rules/syntax/no-duplicate-keys.ts
var noDuplicateKeys = defineLintRule({
  id: "no-duplicate-keys",
  summary: "No object has the same key twice",
  group: "syntax",
  severity: "warning",
  authority: ["convention"],
  source: "Go encoding/json and JSON.parse: the last one wins; cozy-stack model/permission/set.go makes two rules of it",
  *check({ manifest }) {
    for (const { node, path } of walk(manifest.root)) {
      if (node.type !== "object") continue;
      for (const [first2, second] of duplicates(node)) {
        const at = [...path(), second.key];
        const permission2 = at.length === 2 && foldKey(String(at[0])) === "permissions";
        yield {
          path: at,
          range: second.keyRange,
          message: permission2 ? `The permission ${JSON.stringify(second.key)} is duplicated, and cozy-stack grants the last one twice. Rename or remove one.` : `The key ${JSON.stringify(second.key)} is duplicated, and the last one wins. Remove one.`,
          ...permission2 && { severity: "error", authority: ["security"] },
          related: [{ path: at, range: first2.keyRange, message: "the first one" }]
        };
      }
    }
  }
});
function* duplicates({ members }) {
  const seen = /* @__PURE__ */ new Map();
  for (const member of members) {
    const before = seen.get(member.key);
    if (before) yield [before, member];
    seen.set(member.key, member);
  }
}

// src/lint/rules/syntax/valid-utf8.ts
var validUtf8 = defineLintRule({
  id: "valid-utf8",
  summary: "The manifest is UTF-8",
  group: "syntax",
  severity: "error",
  authority: ["store", "harvest"],
  needs: [],
  source: "Go encoding/json, which reads each wrong byte as U+FFFD and says nothing",
  *check({ manifest: { invalid } }) {
    const [first2] = invalid;
    if (!first2) return;
    const which = invalid.length > 1 ? `This byte and ${invalid.length - 1} more of the file are` : "This byte is";
    yield {
      range: first2,
      message: `${which} not UTF-8 and will be shown as �. Save the file as UTF-8.`
    };
  }
});

// src/lint/rules/taxonomies/category-not-empty.ts
var categoryNotEmpty = defineLintRule({
  id: "category-not-empty",
  summary: "A konnector has a category",
  group: "taxonomies",
  severity: "warning",
  authority: ["store"],
  source: "cozy-store ducks/apps, cozy-client models/manifest.js",
  *check({ manifest }) {
    const categories2 = valueAt(manifest.value, "categories");
    if (!Array.isArray(categories2) || categories2.length > 0) return;
    yield {
      path: ["categories"],
      message: 'The list is empty, so the store lists the konnector under "others". Add at least one category.'
    };
  }
});

// src/lint/rules/taxonomies/duplicate-values.ts
var sets = [
  "categories",
  "data_types",
  "features",
  "qualification_labels",
  "langs",
  "screenshots",
  "messages",
  "cookie_domains"
];
var duplicateValues = defineLintRule({
  id: "duplicate-values",
  summary: "Lists contain no duplicates",
  group: "taxonomies",
  severity: "info",
  authority: ["convention"],
  fix: "safe",
  source: "cozy-apps-registry README",
  *check({ manifest }) {
    for (const key3 of sets) {
      const first2 = /* @__PURE__ */ new Map();
      for (const [index, { text, path: at }] of stringsAt(manifest, key3).entries()) {
        const before = first2.get(text);
        if (before === void 0) first2.set(text, index);
        else
          yield {
            path: at,
            message: `${quote(text)} is already in ${key3}. Remove one.`,
            related: [{ path: [key3, before], message: "the first one" }],
            ...suggestRemoval(manifest, at, "safe")
          };
      }
    }
  }
});

// src/lint/rules/taxonomies/feature-permission-consistency.ts
var featurePermissionConsistency = defineLintRule({
  id: "feature-permission-consistency",
  summary: "A feature has the permission that it needs",
  group: "taxonomies",
  severity: "warning",
  authority: ["runtime"],
  fix: "suggestion",
  source: "cozy-apps-registry README, cozy-stack web/files/files.go",
  *check({ manifest }) {
    const permissions = readPermissions(manifest);
    for (const { text: feature, path: at } of stringsAt(manifest, "features")) {
      const doctype = featureDoctypes.get(feature);
      if (!doctype || permissions.some(({ doctype: type }) => coversDoctype(type, doctype))) continue;
      yield {
        path: at,
        message: `The feature ${quote(feature)} needs a permission for ${doctype}, which is missing. Add it or remove the feature.`,
        ...offerFix("suggestion", `Add a permission for ${doctype}`, addPermission(manifest, doctype))
      };
    }
  }
});

// src/lint/rules/index.ts
var byId = defineRules({
  "aggregator-account-id": aggregatorAccountId,
  "banks-regexp": banksRegexp,
  "banks-regexp-backspace": banksRegexpBackspace,
  "category-known": categoryKnown,
  "category-not-empty": categoryNotEmpty,
  "clisk-consistency": cliskConsistency,
  "clisk-exposed-methods": cliskExposedMethods,
  "clisk-version": cliskVersion,
  "control-characters": controlCharacters,
  "cookie-domains": cookieDomains,
  "data-type-known": dataTypeKnown,
  "deprecated-field": deprecatedField,
  "developer-shape": developerShape,
  "duplicate-values": duplicateValues,
  "editor-name": editorName,
  "feature-known": featureKnown,
  "feature-permission-consistency": featurePermissionConsistency,
  "field-code-usage": fieldCodeUsage,
  "field-default-secret": fieldDefaultSecret,
  "field-dropdown-default": fieldDropdownDefault,
  "field-dropdown-options": fieldDropdownOptions,
  "field-identifier-exists": fieldIdentifierExists,
  "field-identifier-flag": fieldIdentifierFlag,
  "field-identifier-single": fieldIdentifierSingle,
  "field-label-locale": fieldLabelLocale,
  "field-label-predefined": fieldLabelPredefined,
  "field-object": fieldObject,
  "field-pattern-regex": fieldPatternRegex,
  "field-required": fieldRequired,
  "field-secret-type": fieldSecretType,
  "field-type": fieldType,
  "field-types": fieldTypes,
  "field-types-ui": fieldTypesUi,
  "field-unused-attr": fieldUnusedAttr,
  "fields-present": fieldsPresent,
  "folders-default-dir": foldersDefaultDir,
  "folders-needed": foldersNeeded,
  "frequency-clisk": frequencyClisk,
  "frequency-hourly": frequencyHourly,
  "frequency-value": frequencyValue,
  "icon-exists": iconExists,
  "icon-format": iconFormat,
  "icon-path": iconPath,
  "icon-square": iconSquare,
  "json-root-object": jsonRootObject,
  "json-single-value": jsonSingleValue,
  "json-syntax": jsonSyntax,
  "key-case": keyCase,
  "langs-known": langsKnown,
  "language-node": languageNode,
  "libs-dependency": libsDependency,
  "license-agreement": licenseAgreement,
  "license-spdx": licenseSpdx,
  "locale-descriptions": localeDescriptions,
  "locale-en": localeEn,
  "locale-field-keys": localeFieldKeys,
  "locale-html": localeHtml,
  "locale-key-parity": localeKeyParity,
  "locale-permission-keys": localePermissionKeys,
  "locale-polyglot": localePolyglot,
  "locale-reserved-key": localeReservedKey,
  "locale-same-text": localeSameText,
  "locale-short-length": localeShortLength,
  "locale-unknown-key": localeUnknownKey,
  "locales-match-langs": localesMatchLangs,
  "manifest-version": manifestVersion,
  "max-size": maxSize,
  "message-text": messageText,
  "misplaced-locale": misplacedLocale,
  "name-path-safe": namePathSafe,
  "name-string": nameString,
  "no-advanced-fields": noAdvancedFields,
  "no-bom": noBom,
  "no-duplicate-keys": noDuplicateKeys,
  "no-placeholder": noPlaceholder,
  "notifications-unused": notificationsUnused,
  "oauth-clisk": oauthClisk,
  "oauth-fields": oauthFields,
  "oauth-scope": oauthScope,
  "oauth-secret": oauthSecret,
  "on-delete-account-exists": onDeleteAccountExists,
  "package-json-syntax": packageJsonSyntax,
  "package-json-version": packageJsonVersion,
  "parameters-reserved": parametersReserved,
  "partnership-description": partnershipDescription,
  "partnership-icon-exists": partnershipIconExists,
  "permission-accounts-readonly": permissionAccountsReadonly,
  "permission-certified-verbs": permissionCertifiedVerbs,
  "permission-code-usage": permissionCodeUsage,
  "permission-description": permissionDescription,
  "permission-doctype-format": permissionDoctypeFormat,
  "permission-doctype-known": permissionDoctypeKnown,
  "permission-doctype-namespace": permissionDoctypeNamespace,
  "permission-duplicate-rule": permissionDuplicateRule,
  "permission-empty-values": permissionEmptyValues,
  "permission-missing-accounts": permissionMissingAccounts,
  "permission-missing-files": permissionMissingFiles,
  "permission-remote-flag": permissionRemoteFlag,
  "permission-reserved-doctype": permissionReservedDoctype,
  "permission-selector-without-values": permissionSelectorWithoutValues,
  "permission-sensitive-doctype": permissionSensitiveDoctype,
  "permission-shape": permissionShape,
  "permission-subsumed": permissionSubsumed,
  "permission-type-required": permissionTypeRequired,
  "permission-unused": permissionUnused,
  "permission-verbs": permissionVerbs,
  "permission-verbs-duplicates": permissionVerbsDuplicates,
  "permission-widened": permissionWidened,
  "permission-wildcard": permissionWildcard,
  "qualification-known": qualificationKnown,
  "readme-exists": readmeExists,
  "repo-secrets": repoSecrets,
  "required-fields": requiredFields,
  "reserved-field": reservedField,
  "screenshots-exist": screenshotsExist,
  "slug-format": slugFormat,
  "slug-reserved": slugReserved,
  "slug-style": slugStyle,
  "source-console-object": sourceConsoleObject,
  "source-error-code": sourceErrorCode,
  "source-matches-repository": sourceMatchesRepository,
  "source-stdout": sourceStdout,
  "source-url": sourceUrl,
  "terms-changed": termsChanged,
  "terms-chars": termsChars,
  "terms-complete": termsComplete,
  "terms-url": termsUrl,
  "time-interval": timeInterval,
  "type-konnector": typeKonnector,
  "unknown-field": unknownField,
  "urls-https": urlsHttps,
  "valid-utf8": validUtf8,
  "vendor-link-missing": vendorLinkMissing,
  "vendor-link-url": vendorLinkUrl,
  "version-format": versionFormat,
  "version-no-channel-suffix": versionNoChannelSuffix,
  "webapp-only-field": webappOnlyField
});
var lintRules = groups.flatMap(
  (group) => Object.values(byId).filter((rule) => rule.group === group)
);

// src/lint/engine/lint.ts
var maxFindingsOfARule = 200;
function lint(subject, options = {}) {
  const { profile = "recommended" } = options;
  const context = createContext(subject, options);
  return applicableRules(subject, options).flatMap(
    (rule) => [...first(maxFindingsOfARule, rule.check(context))].map(
      (found) => createDiagnostic(rule, found, context, profile)
    )
  ).toSorted(inReadingOrder);
}
function* first(count, items) {
  let left = count;
  for (const item of items) {
    yield item;
    if (--left === 0) return;
  }
}
function createDiagnostic(rule, found, context, profile) {
  const { fixes, ...finding2 } = found;
  const related = (finding2.related ?? []).map((ref) => ({ ...findPlace(ref, context), message: ref.message }));
  const isSure = rule.group === "syntax" || (finding2.document ?? context.manifest).problems.length === 0;
  return diagnose(rule, {
    ...finding2,
    severity: severityOf(finding2, rule, profile),
    place: findPlace(finding2, context),
    related,
    ...fixes && isSure && { fixes }
  });
}
function applicableRules(subject, options = {}) {
  const context = createContext(subject, options);
  return (options.rules ?? lintRules).filter((rule) => rule.needs.every((need) => isThere(need, context)));
}
function fileRequests(subject, rules = lintRules) {
  return rules.flatMap((rule) => rule.asks?.(subject) ?? []);
}
function createContext({ manifest, pkg }, options) {
  const { files: files2, base, source } = options;
  return {
    manifest,
    ...pkg && { pkg },
    ...files2 && { files: files2 },
    ...base && { base },
    ...source && { source }
  };
}
function severityOf(finding2, rule, profile) {
  const severity = finding2.severity ?? rule.severity;
  return typeof severity === "string" ? severity : severity[profile];
}
function isThere(need, { manifest, pkg, files: files2, base, source }) {
  switch (need) {
    case "manifest":
      return manifest.root?.type === "object";
    case "files":
      return files2 !== void 0;
    case "source":
      return source !== void 0;
    case "package":
      return pkg !== void 0;
    case "base":
      return base !== void 0;
  }
}
function findPlace(ref, context) {
  if (ref.file !== void 0) return placeInFile(ref.file, ref, context);
  const document = ref.document ?? context.manifest;
  const range = ref.range ?? rangeOf2(document, ref);
  return {
    file: document.file,
    ...range && toRegion(document.text, range),
    ...ref.path && { pointer: formatPointer(ref.path) }
  };
}
function placeInFile(path, { text, range }, { manifest }) {
  const folder = manifest.file.slice(0, manifest.file.lastIndexOf("/") + 1);
  return { file: folder + path, ...text !== void 0 && range && toRegion(text, range) };
}
function rangeOf2(document, { path, target }) {
  if (path === void 0) return void 0;
  return target === "key" && memberAt(document, path)?.keyRange || nodeAt(document, path);
}
function inReadingOrder(a, b) {
  return inOrder(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
function inOrder(a, b) {
  return a < b ? -1 : Number(a > b);
}

// src/config/apply.ts
import { posix } from "node:path";

// src/config/rules.ts
var configRule = defineRule({
  id: "config",
  summary: "The configuration and the baseline are valid",
  group: "configuration",
  severity: "error",
  authority: ["convention"],
  needs: [],
  source: "konnector-lint schema/config.schema.json",
  since: "0.1.0"
});
var unusedIgnore = defineRule({
  id: "unused-ignore",
  summary: "Every entry of ignore in the configuration matches a finding",
  group: "configuration",
  severity: "warning",
  authority: ["convention"],
  needs: [],
  source: "konnector-lint docs/configuration.md",
  since: "0.1.0"
});
var staleBaseline = defineRule({
  id: "stale-baseline",
  summary: "Every finding in the baseline still exists",
  group: "configuration",
  severity: "warning",
  authority: ["convention"],
  needs: [],
  source: "konnector-lint docs/configuration.md",
  since: "0.1.0"
});
var configRules = [configRule, unusedIgnore, staleBaseline];

// src/config/apply.ts
function applyConfig(diagnostics, loaded, evaluated) {
  const { config, folder } = loaded;
  const met = /* @__PURE__ */ new Set();
  const kept = diagnostics.filter((diagnostic) => {
    const entries2 = config.ignore.filter((entry) => ignores(entry, diagnostic, folder));
    for (const entry of entries2) met.add(entry);
    return entries2.length === 0;
  });
  const unused = config.ignore.flatMap(
    (entry, index) => met.has(entry) || !evaluated.has(entry.rule) ? [] : [unusedEntry(entry, index, loaded)]
  );
  return [...kept, ...unused].flatMap((diagnostic) => withSeverity(diagnostic, config));
}
function ignores({ rule, pointer, file }, diagnostic, folder) {
  return rule === diagnostic.rule && (pointer === void 0 || isBelow(diagnostic.pointer, pointer)) && (file === void 0 || posix.join(folder, file) === diagnostic.file);
}
function isBelow(pointer, above) {
  return pointer !== void 0 && (pointer === above || pointer.startsWith(`${above}/`));
}
function withSeverity(diagnostic, { rules }) {
  const severity = Object.hasOwn(rules, diagnostic.rule) ? rules[diagnostic.rule] : void 0;
  if (severity === void 0) return [diagnostic];
  return severity === "off" ? [] : [{ ...diagnostic, severity }];
}
function unusedEntry({ rule, pointer, reason }, index, { source }) {
  const where = pointer ? ` at ${pointer}` : "";
  const message = `The configuration ignores ${rule}${where}, but it finds nothing there. Remove the entry. Its reason was: ${reason}`;
  if (source === void 0) return diagnose(unusedIgnore, { message });
  const { document, path: at } = source;
  const path = [...at, "ignore", index];
  const node = nodeAt(document, path);
  const region = node && toRegion(document.text, node);
  return diagnose(unusedIgnore, {
    message,
    place: { file: document.file, ...region, pointer: formatPointer(path) }
  });
}

// src/config/read.ts
import { basename as basename3, join as join3, relative as relative3, resolve as resolve3, sep as sep3 } from "node:path";

// src/config/config.ts
var loaderNames = [
  "text",
  "json",
  "base64",
  "binary",
  "dataurl",
  "js",
  "jsx",
  "ts",
  "tsx",
  "empty"
];
var noConfig = { rules: {}, ignore: [] };
function formatConfig(config, rules, profile) {
  const { profile: _, rules: changed, ignore, ...rest } = config;
  const severities2 = rules.map((rule) => [rule.id, changed[rule.id] ?? ruleSeverity(rule, profile)]);
  const inForce = { profile, ...rest, ignore, rules: Object.fromEntries(severities2) };
  return `${JSON.stringify(inForce, null, 2)}
`;
}

// src/config/read.ts
var configName = "konnector-lint.config.json";
var configKey = "konnector-lint";
var ConfigNotFound = class extends UsageError {
  name = "ConfigNotFound";
  constructor(file) {
    super(`There is no configuration at ${file}. Pass a file that exists, or leave --config out.`);
  }
};
var readTextFile = (path) => {
  if (!isFile(path)) return void 0;
  if (!isOfRepository(path)) throw new OutsideRepository(path);
  return readFileText(path, { maxBytes: maxDocumentSize });
};
async function readConfig(dir, request) {
  const { cwd, file, rules, readText = readTextFile } = request;
  const parse = (path) => parseFile(path, cwd, readText);
  const folder = relative3(cwd, file === void 0 ? resolve3(cwd, dir) : join3(resolve3(cwd, file), "..")).split(sep3).join("/");
  const source = file === void 0 ? findConfig(resolve3(cwd, dir), parse) : namedConfig(resolve3(cwd, file), cwd, parse);
  if (source === void 0) return { config: noConfig, diagnostics: [], folder };
  const { checkConfig } = await import("./config-check.js");
  const { config = noConfig, diagnostics } = checkConfig(source, await rules());
  return { config, diagnostics, source, folder };
}
function namedConfig(path, cwd, parse) {
  const document = parse(path);
  if (document === void 0) throw new ConfigNotFound(nameOf2(path, cwd));
  return { document, path: basename3(path) === "package.json" ? [configKey] : [] };
}
function findConfig(dir, parse) {
  const document = parse(join3(dir, configName));
  if (document !== void 0) return { document, path: [] };
  const pkg = parse(join3(dir, "package.json"));
  const { value } = pkg ?? {};
  const hasKey = typeof value === "object" && value !== null && Object.hasOwn(value, configKey);
  return pkg !== void 0 && hasKey && pkg.problems.length === 0 ? { document: pkg, path: [configKey] } : void 0;
}
function parseFile(path, cwd, readText) {
  const text = readText(path);
  return text === void 0 ? void 0 : parseDocument(nameOf2(path, cwd), text);
}
function nameOf2(path, cwd) {
  return relative3(cwd, path).split(sep3).join("/");
}

// src/linter/settings.ts
async function readSettings(dir, { cwd, config: file, readText }) {
  const rules = async () => (await import("./rules.js")).allRules;
  const loaded = await readConfig(dir, { cwd, file, rules, ...readText && { readText } });
  return {
    config: loaded.config,
    problems: loaded.diagnostics,
    apply: (diagnostics, evaluated) => applyConfig(diagnostics, loaded, evaluated)
  };
}

// src/linter/linter.ts
import { resolve as resolve6 } from "node:path";

// src/config/baseline.ts
var ownRules = new Set(configRules.map(({ id }) => id));
function makeBaseline(diagnostics, scope, before) {
  const kept = before ? entriesOf(before).filter((entry) => !isIn(entry, scope)) : [];
  return nested([...kept, ...counted(diagnostics.filter(({ rule }) => !ownRules.has(rule)))]);
}
function applyBaseline(diagnostics, baseline, scope, file) {
  const left = new Map(entriesOf(baseline).map((entry) => [keyOf(entry), entry.count]));
  const added = diagnostics.filter((diagnostic) => {
    const key3 = keyOf(entryOf(diagnostic));
    const count = left.get(key3) ?? 0;
    left.set(key3, count - 1);
    return count < 1;
  });
  const stale = entriesOf(baseline).filter((entry) => isIn(entry, scope) && (left.get(keyOf(entry)) ?? 0) > 0);
  return stale.length === 0 ? added : [...added, staleDiagnostic(stale, file)];
}
var maxNamed = 5;
function staleDiagnostic(stale, file) {
  const names2 = stale.slice(0, maxNamed).map((entry) => [entry.rule, entry.pointer].filter(Boolean).join(" at "));
  const more = stale.length > maxNamed ? `, and ${stale.length - maxNamed} more` : "";
  const message = `The baseline contains findings that no longer exist: ${names2.join(", ")}${more}. Run with --update-baseline.`;
  return diagnose(staleBaseline, { message, place: { file } });
}
function entryOf({ file = "", rule, pointer = "" }) {
  return { file, rule, pointer, count: 1 };
}
function counted(diagnostics) {
  const entries2 = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const entry = entryOf(diagnostic);
    const known8 = entries2.get(keyOf(entry));
    if (known8) known8.count++;
    else entries2.set(keyOf(entry), entry);
  }
  return [...entries2.values()];
}
function entriesOf({ files: files2 }) {
  return Object.entries(files2).flatMap(
    ([file, rules]) => Object.entries(rules).flatMap(
      ([rule, pointers]) => Object.entries(pointers).map(([pointer, count]) => ({ file, rule, pointer, count }))
    )
  );
}
function nested(entries2) {
  const files2 = /* @__PURE__ */ new Map();
  for (const entry of entries2.toSorted((a, b) => keyOf(a) < keyOf(b) ? -1 : 1)) {
    const rules = files2.get(entry.file) ?? /* @__PURE__ */ new Map();
    const pointers = rules.get(entry.rule) ?? /* @__PURE__ */ new Map();
    files2.set(entry.file, rules.set(entry.rule, pointers.set(entry.pointer, entry.count)));
  }
  return { version: 1, files: plain(files2, (rules) => plain(rules, (pointers) => Object.fromEntries(pointers))) };
}
function plain(map, make) {
  return Object.fromEntries([...map].map(([key3, value]) => [key3, make(value)]));
}
function isIn({ file, rule }, { files: files2, rules }) {
  return rules.has(rule) && (file === "" || files2.has(file));
}
function keyOf({ file, rule, pointer }) {
  return JSON.stringify([file, rule, pointer]);
}

// src/config/baseline-file.ts
import { join as join5 } from "node:path";

// src/konnector/write.ts
import { existsSync as existsSync3, lstatSync, mkdirSync, realpathSync as realpathSync3, rmSync, statSync as statSync3, writeFileSync } from "node:fs";
import { basename as basename4, dirname as dirname3, join as join4, relative as relative4, resolve as resolve4, sep as sep4 } from "node:path";
var WriteRefused = class extends OperationalError {
  name = "WriteRefused";
  constructor(path, why) {
    super(`${path} ${why}, so it is not written. Remove it, then run this again.`);
  }
};
function writeInside(base, path, content, { mode } = {}) {
  const target = resolveInside(base, path);
  makeFolders(dirname3(target));
  writeFileSync(target, content, mode === void 0 ? {} : { mode });
}
function removeInside(base, path) {
  rmSync(join4(resolveInside(base, dirname3(resolve4(base, path))), basename4(path)), { force: true });
}
function resolveInside(base, path) {
  const root = findRepositoryRoot(base);
  const way = relative4(resolve4(base), resolve4(base, path));
  const typed = resolve4(realpathSync3(base), way);
  if (!isInside(typed, root)) return typed;
  const real = followLinks(typed, way);
  if (!isInside(real, root)) throw new WriteRefused(way, "is a link that leads out of the repository");
  if (relative4(root, real).split(sep4).some((name) => name.toLowerCase() === ".git"))
    throw new WriteRefused(way, "lies in .git, which belongs to git");
  const stat = statSync3(real, { throwIfNoEntry: false });
  if (stat && !stat.isFile() && !stat.isDirectory()) throw new WriteRefused(way, "is not a regular file");
  return real;
}
function followLinks(path, way) {
  if (!lstatSync(path, { throwIfNoEntry: false }))
    return join4(followLinks(dirname3(path), way), basename4(path));
  if (!existsSync3(path)) throw new WriteRefused(way, "is a link that leads nowhere");
  return realpathSync3(path);
}
function makeFolders(folder) {
  if (existsSync3(folder)) return;
  makeFolders(dirname3(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT")
      throw new OperationalError(
        `Cannot make the folder ${folder}. Write to another place, then run this again.`
      );
    if (code !== "EEXIST") throw error;
  }
}

// src/config/baseline-file.ts
var baselineName = ".konnector-lint-baseline.json";
async function readBaseline(cwd, readText = readTextFile) {
  const text = readText(join5(cwd, baselineName));
  if (text === void 0) return { diagnostics: [] };
  const [{ checkShape, checkSyntax }, { baselineSchema }, { baseline: validate }] = await Promise.all([
    import("./config-check.js"),
    import("./config-check.js"),
    import("./config-validate.js")
  ]);
  const document = parseDocument(baselineName, text);
  const syntax = checkSyntax(document);
  const diagnostics = syntax.length > 0 ? syntax : checkShape(document, [], { schema: baselineSchema, validate });
  return diagnostics.length > 0 ? { diagnostics } : { baseline: document.value, diagnostics };
}
function writeBaseline(cwd, baseline) {
  writeInside(cwd, baselineName, `${JSON.stringify(baseline, null, 2)}
`);
}

// src/lint/engine/apply-fixes.ts
function applyFixes(text, diagnostics, options) {
  const taken = [];
  const applied = [];
  const left = [];
  const free = occupancy();
  for (const diagnostic of diagnostics) {
    const edits = chooseFix(diagnostic, options)?.edits;
    if (edits !== void 0 && fits(edits, text) && free(edits)) {
      taken.push(...edits);
      applied.push(diagnostic);
    } else left.push(diagnostic);
  }
  return { text: edited(text, taken), applied, left };
}
function chooseFix({ file, fixes = [], rule }, { file: wanted, suggestions = [] }) {
  if (file !== wanted) return void 0;
  const safe = fixes.find((fix2) => fix2.kind === "safe");
  return safe ?? (fixes.length === 1 && suggestions.includes(rule) ? fixes[0] : void 0);
}
function edited(text, edits) {
  const parts = [];
  let end = 0;
  for (const { offset, length, content } of edits.toSorted((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(end, offset), content);
    end = offset + length;
  }
  return parts.join("") + text.slice(end);
}
function fits(edits, text) {
  const sorted = edits.toSorted((a, b) => a.offset - b.offset);
  return edits.length > 0 && sorted.every(({ offset, length }, index) => {
    const before = sorted[index - 1];
    const start = before === void 0 ? 0 : before.offset + before.length;
    return length >= 0 && offset >= start && offset + length <= text.length;
  });
}
function occupancy() {
  const starts = [];
  const ends = [];
  const after = (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (edits) => {
    const free = edits.every(({ offset, length }) => {
      const index = after(offset + length);
      return index === 0 || ends[index - 1] < offset;
    });
    if (!free) return false;
    for (const { offset, length } of edits) {
      const index = after(offset);
      starts.splice(index, 0, offset);
      ends.splice(index, 0, offset + length);
    }
    return true;
  };
}

// src/lint/engine/fix-until-stable.ts
var maxLints = 100;
function fixUntilStable(text, relint, options) {
  const refused2 = /* @__PURE__ */ new Set();
  const applied = [];
  let current = { text, found: relint(text) };
  let size = Infinity;
  for (let lints = 1; lints < maxLints; lints++) {
    const candidates3 = current.found.filter(
      (diagnostic) => chooseFix(diagnostic, options) !== void 0 && !refused2.has(keyOf2(diagnostic))
    );
    const safe = candidates3.filter((diagnostic) => chooseFix(diagnostic, options)?.kind === "safe");
    const onlySafe = safe.length > 0;
    const round = applyFixes(current.text, (onlySafe ? safe : candidates3).slice(0, size), options);
    if (round.applied.length === 0) {
      const malformed2 = round.left[0];
      if (malformed2 === void 0) break;
      refused2.add(keyOf2(malformed2));
      continue;
    }
    const found = relint(round.text);
    if (isBetter(current.found, found, onlySafe)) {
      applied.push(...round.applied);
      current = { text: round.text, found };
      size = Infinity;
    } else if (round.applied.length === 1) {
      refused2.add(keyOf2(round.applied[0]));
      size = Infinity;
    } else size = Math.ceil(round.applied.length / 2);
  }
  return { text: current.text, applied, left: current.found };
}
function isBetter(before, after, onlySafe) {
  const errors = errorsIn(after) - errorsIn(before);
  if (errors > 0 || errors === 0 && after.length >= before.length) return false;
  if (!onlySafe) return true;
  const spoke = countsByRule(before);
  return [...countsByRule(after)].every(([rule, count]) => count <= (spoke.get(rule) ?? 0));
}
function errorsIn(found) {
  return found.filter(({ severity }) => severity === "error").length;
}
function countsByRule(found) {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
function keyOf2({ rule, pointer, message }) {
  return JSON.stringify([rule, pointer, message]);
}

// src/lint/source/reach.ts
var entries = ["src/index", "src/server", "src/client", "index", "src/main", "lib/index"];
var extensions = [".js", ".mjs", ".cjs", ".jsx", ".ts", ".tsx", ".coffee"];
function findSourceEntries(files2, main2) {
  const found = entries.flatMap((name) => extensions.map((extension) => name + extension)).filter((path) => files2.has(path));
  const named = main2 === void 0 ? void 0 : resolveFile(files2, main2.replace(/^\.\//, ""));
  const own = found.filter((path) => path.startsWith("src/"));
  return own.length > 0 ? own : [.../* @__PURE__ */ new Set([...named ? [named] : [], ...found])];
}
function resolveImport(files2, from, specifier) {
  const steps = from.split("/").slice(0, -1);
  for (const step of specifier.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return resolveFile(files2, steps.join("/"));
}
function resolveFile(files2, path) {
  return ["", ...extensions, ".json", ...extensions.map((extension) => `/index${extension}`)].map((ending) => path + ending).find((candidate) => files2.has(candidate));
}

// src/lint/source/read.ts
var maxFileSize2 = 512 << 10;
var maxFiles = 500;
var parsed = /* @__PURE__ */ new WeakMap();
async function readSource({
  files: files2,
  pkg
}) {
  if (!files2) return void 0;
  const pending = findSourceEntries(files2, pkg && stringAt(pkg, "main"));
  if (pending.length === 0) return void 0;
  const { parseSource } = await import("./lint-source-node.js");
  const seen = new Set(pending);
  const read = [];
  const unread3 = [];
  for (let path = pending.shift(); path !== void 0; path = pending.shift()) {
    const file = parse(path);
    if (!file) continue;
    read.push(file);
    for (const { text } of file.imports) {
      if (!text.startsWith(".")) continue;
      const target = resolveImport(files2, path, text);
      if (target === void 0) unread3.push({ path, reason: `${text} is missing` });
      else if (!seen.has(target) && seen.size < maxFiles && !target.endsWith(".json")) {
        seen.add(target);
        pending.push(target);
      }
    }
  }
  return { files: read, unread: unread3 };
  function parse(path) {
    const bytes = files2.read(path);
    const reason = !bytes ? "cannot be read" : bytes.length > maxFileSize2 ? "is larger than 512 KiB" : /\.(js|mjs|cjs)$/.test(path) ? void 0 : "is not JavaScript";
    if (bytes && reason === void 0) {
      const file = parsed.get(bytes) ?? parseSource(path, new TextDecoder().decode(bytes));
      parsed.set(bytes, file);
      if (typeof file !== "string") return file;
      unread3.push({ path, reason: file });
    } else unread3.push({ path, reason });
    return void 0;
  }
}

// src/linter/base-manifest.ts
import { basename as basename5 } from "node:path";
async function readBaseManifest(konnector, request) {
  const { base, registry: registry2 } = request;
  if (base !== void 0) return atRef(konnector, base, request);
  return registry2 === void 0 ? {} : published(konnector, registry2, request.space);
}
async function atRef(konnector, ref, { readRemoteFile }) {
  const { readFileAtRef } = await import("./publish.js");
  const { dir, manifest } = konnector;
  const file = basename5(manifest.file);
  const local = await readFileAtRef(dir, ref, file);
  const bytes = "bytes" in local ? local.bytes : await readRemoteFile?.(dir, file, ref).catch(() => void 0);
  if (bytes) return { manifest: readDocument(`${ref}:${file}`, bytes) };
  const { trustCommand } = await import("./publish-registry-refusal.js");
  const why = "error" in local && local.error === "foreign" ? `git does not trust this folder, because another user owns it. Run ${trustCommand(dir)}.` : `git cannot read a manifest at ${JSON.stringify(ref)}. Check the ref; in a shallow clone, fetch it first (fetch-depth: 0).`;
  return { notice: `Permissions were not compared: ${why}` };
}
async function published({ manifest }, registry2, space2) {
  const { RegistryClient } = await import("./publish.js");
  const { RegistryRefusal } = await import("./publish-registry-refusal.js");
  const slug = stringAt(manifest, "slug");
  if (slug === void 0) return {};
  try {
    const app = await new RegistryClient({ url: registry2, space: space2, backoff: [] }).app(slug);
    const latest = app?.latest_version;
    if (latest === void 0 || latest === null) return {};
    return { manifest: parseDocument(`${slug} ${latest.version}`, JSON.stringify(latest.manifest, null, 2)) };
  } catch (error) {
    if (error instanceof OperationalError || error instanceof RegistryRefusal)
      return { notice: `Permissions were not compared with the published version. ${error.message}` };
    throw error;
  }
}

// src/linter/text-store.ts
import { relative as relative5, resolve as resolve5, sep as sep5 } from "node:path";
var TextStore = class {
  #dir;
  #repository;
  #readsDisk;
  // By absolute path; `undefined` is a file that is missing.
  #set = /* @__PURE__ */ new Map();
  #read = /* @__PURE__ */ new Map();
  #existing = /* @__PURE__ */ new Map();
  #lists = /* @__PURE__ */ new Map();
  constructor(dir, { files: files2, readsDisk }) {
    this.#dir = dir;
    this.#repository = files2;
    this.#readsDisk = readsDisk;
  }
  /** The repository as the store has it. */
  files = {
    has: (path) => this.#has(path),
    read: (path) => this.read(path),
    list: (under = ".") => this.#list(under)
  };
  /** The bytes of a file, named relative to the repository or absolute. */
  read(name) {
    const path = resolve5(this.#dir, name);
    if (this.#set.has(path)) return this.#set.get(path);
    if (!this.#read.has(path)) this.#read.set(path, this.#readOnce(path));
    return this.#read.get(path);
  }
  /** The text of a file, named relative to the repository or absolute. */
  text(name) {
    const bytes = this.read(name);
    return bytes && Buffer.from(bytes).toString("utf8");
  }
  /** Puts bytes in the place of a file; `undefined` removes the file. */
  set(name, bytes) {
    this.#set.set(resolve5(this.#dir, name), bytes);
  }
  /** Forgets what is known of a file, so that the disk is read again. */
  forget(name) {
    const path = resolve5(this.#dir, name);
    for (const map of [this.#set, this.#read, this.#existing]) map.delete(path);
    this.#lists.clear();
  }
  #has(name) {
    const path = resolve5(this.#dir, name);
    if (this.#set.has(path)) return this.#set.get(path) !== void 0;
    const known8 = this.#existing.get(path) ?? this.#repository?.has(name) ?? false;
    this.#existing.set(path, known8);
    return known8;
  }
  #list(under) {
    const onDisk = this.#lists.get(under) ?? this.#repository?.list(under) ?? [];
    this.#lists.set(under, onDisk);
    if (this.#set.size === 0) return onDisk;
    const paths = new Set(onDisk);
    for (const [path, bytes] of this.#set) {
      const name = this.#nameOf(path);
      if (bytes === void 0) paths.delete(name);
      else if (isListed(name) && (under === "." || name.startsWith(`${under}/`))) paths.add(name);
    }
    return [...paths].toSorted();
  }
  #readOnce(path) {
    const name = this.#nameOf(path);
    if (this.#repository && !name.startsWith("../")) return this.#repository.read(name);
    return this.#readsDisk ? readFile(path) : void 0;
  }
  #nameOf(path) {
    return relative5(this.#dir, path).split(sep5).join("/");
  }
};

// src/linter/user-changes.ts
function describeUserChanges(before, now) {
  if (before.root?.type !== "object" || now.root?.type !== "object") return [];
  const { changes, consent } = comparePermissions(before, now);
  return [
    ...describeVersion(stringAt(before, "version"), stringAt(now, "version")),
    ...changes.map(({ text }) => text),
    ...consent === void 0 ? [] : [consentSentences[consent]],
    ...describeFields(new Map(formFields(before)), new Map(formFields(now)))
  ];
}
var consentSentences = {
  permissions: "A Cozy keeps its version until the user accepts the new permissions.",
  terms: "A Cozy keeps its version until the user accepts the new terms."
};
function describeVersion(before, now) {
  return now === void 0 || before === now ? [] : [`Version ${now}, before ${before ?? "none"}.`];
}
function describeFields(before, now) {
  const added = [...now].filter(([name]) => !before.has(name));
  const removed2 = [...before].filter(([name]) => !now.has(name));
  const changed = [...now].flatMap(([name, field]) => {
    const former = before.get(name);
    const changes = former === void 0 ? [] : fieldChanges(former, field);
    return changes.length === 0 ? [] : [`The field ${quote(name)} of the account form ${formatList(changes)}.`];
  });
  return [
    ...added.map(([name, field]) => `The account form asks for ${quote(name)}${describeField(field)}.`),
    ...removed2.map(([name]) => `The account form no longer asks for ${quote(name)}.`),
    ...changed
  ];
}
function describeField({ type, required }) {
  const words2 = [...typeof type === "string" ? [type] : [], ...required === true ? ["required"] : []];
  return words2.length === 0 ? "" : ` (${words2.join(", ")})`;
}
function fieldChanges(before, now) {
  const isRequired = ({ required }) => required === true;
  return [
    ...typeof now["type"] === "string" && now["type"] !== before["type"] ? [`is now of type ${now["type"]}`] : [],
    ...isRequired(before) === isRequired(now) ? [] : [isRequired(now) ? "is now required" : "is no longer required"]
  ];
}

// src/linter/linter.ts
var Linter = class _Linter {
  #options;
  #store;
  #konnector;
  #settings;
  #baseline = { diagnostics: [] };
  #base = {};
  #source;
  #evaluated = /* @__PURE__ */ new Set();
  constructor(konnector, options, store) {
    const { files: files2, ...rest } = konnector;
    this.#konnector = files2 ? { ...rest, files: store.files } : rest;
    this.#options = options;
    this.#store = store;
  }
  /** A linter of the repository, or of the manifest file, at `path`. Throws `ManifestNotFound` and `ConfigNotFound`. */
  static async open(path, options = {}) {
    const { cwd = process.cwd(), manifestOnly = false } = options;
    return await _Linter.of(readKonnector(path, { cwd, manifestOnly }), options);
  }
  /** A linter of a konnector that is already read. Throws `ConfigNotFound`. */
  static async of(konnector, options = {}) {
    const store = new TextStore(konnector.dir, { files: konnector.files, readsDisk: true });
    const linter = new _Linter(konnector, { ...options, cwd: options.cwd ?? process.cwd() }, store);
    return await linter.#start();
  }
  /** A linter of texts alone, one of them `manifest.konnector`: it reads nothing from the disk. */
  static async fromTexts(texts3, options = {}) {
    const cwd = resolve6("/");
    const store = new TextStore(cwd, { files: void 0, readsDisk: false });
    for (const [path, text] of Object.entries(texts3)) store.set(path, Buffer.from(text));
    const konnector = readTexts(store, { dir: cwd, cwd, file: manifestName });
    return await new _Linter(konnector, { ...options, cwd }, store).#start();
  }
  /** The konnector as it is linted now. */
  get konnector() {
    return this.#konnector;
  }
  /** What the konnector's code does; undefined when it is not looked at. */
  get source() {
    return this.#source;
  }
  get profile() {
    return this.#options.profile ?? this.config.profile ?? "recommended";
  }
  get config() {
    return this.#settings.config;
  }
  /** What is wrong with the configuration and the baseline, which are not used then. */
  get problems() {
    return [...this.#settings.problems, ...this.#baseline.diagnostics];
  }
  /** What could not be compared, and why. */
  get notices() {
    return this.#base.notice === void 0 ? [] : [this.#base.notice];
  }
  /** What the manifest changes for users of the one it is compared with; empty without such a one. */
  userChanges() {
    const { manifest } = this.#base;
    return manifest === void 0 ? [] : describeUserChanges(manifest, this.#konnector.manifest);
  }
  /** The ids of the rules that have what they need, and so can find something. */
  get evaluated() {
    return this.#evaluated;
  }
  /** What the rules find, as the configuration and the baseline leave it. */
  lint() {
    return this.#lint(this.#konnector.manifest);
  }
  /**
   * The manifest with its safe fixes applied, and the suggestions of the named rules where there is exactly one. Writes
   * nothing: `update` goes on with the text. A manifest that is not UTF-8 is left alone.
   */
  fix({ suggestions = [] } = {}) {
    const { file, text, invalid } = this.#konnector.manifest;
    if (invalid.length > 0) return { text, applied: [], left: this.lint() };
    return fixUntilStable(text, (changed) => this.#lint(parseDocument(file, changed)), { file, suggestions });
  }
  /** The baseline of what is found now; what this linter does not look at stays as it was `before`. */
  takeBaseline(before) {
    const found = this.lint();
    return { baseline: makeBaseline(found, this.#scopeOf(found), before), count: found.length };
  }
  /**
   * Takes in a change of one file: manifest, package.json, source, asset, configuration or baseline, by its absolute
   * path or its path in the repository. A text counts instead of the file on the disk, `null` removes the file, and
   * without either the file is read from the disk again. No other file is.
   */
  async update(file, text) {
    if (text === void 0) this.#store.forget(file);
    else this.#store.set(file, text === null ? void 0 : Buffer.from(text));
    const { dir, manifest, files: files2 } = this.#konnector;
    const { cwd } = this.#options;
    const changed = resolve6(dir, file);
    if (changed === resolve6(cwd, manifest.file) || files2 && changed === resolve6(dir, "package.json")) {
      const read = readTexts(this.#store, { dir, cwd, file: manifest.file });
      this.#konnector = files2 ? read : { dir, manifest: read.manifest };
    }
    await this.#readSettings();
    await this.#prepare();
  }
  async #start() {
    const { baseManifest, settings, baseline } = this.#options;
    this.#base = baseManifest === void 0 ? await readBaseManifest(this.#konnector, this.#options) : { manifest: parseDocument(`base:${manifestName}`, baseManifest) };
    await this.#readSettings(settings, baseline);
    return await this.#prepare();
  }
  async #readSettings(settings, baseline) {
    const { cwd, config } = this.#options;
    const readText = (path) => this.#store.text(path);
    this.#settings = settings ?? await readSettings(this.#konnector.dir, { cwd, config, readText });
    if (this.#options.baseline !== false) this.#baseline = baseline || await readBaseline(cwd, readText);
  }
  /** Reads what takes a while: the rules wait for nothing. */
  async #prepare() {
    this.#source = await readSource(this.#konnector);
    const { manifest } = this.#konnector;
    const rules = applicableRules(this.#konnector, this.#lintOptions(manifest));
    this.#evaluated = new Set(rules.map((rule) => rule.id));
    return this;
  }
  #lint(manifest) {
    const linted = lint({ ...this.#konnector, manifest }, this.#lintOptions(manifest));
    const fixable = manifest.invalid.length === 0;
    const found = this.#settings.apply(fixable ? linted : linted.map(withoutFixes), this.#evaluated);
    const { baseline } = this.#baseline;
    return baseline ? applyBaseline(found, baseline, this.#scopeOf(found), baselineName) : found;
  }
  #lintOptions(manifest) {
    const { files: files2, pkg } = this.#konnector;
    const subject = { manifest, ...pkg && { pkg } };
    return {
      profile: this.profile,
      ...this.#source && { source: this.#source },
      ...files2 && { files: readSnapshot(files2, fileRequests(subject)) },
      ...this.#base.manifest && { base: this.#base.manifest }
    };
  }
  #scopeOf(found) {
    const { manifest, pkg } = this.#konnector;
    const names2 = [manifest.file, pkg?.file, ...found.map(({ file }) => file)];
    return { files: new Set(names2.filter((name) => name !== void 0)), rules: this.#evaluated };
  }
};
function readTexts(store, { dir, cwd, file }) {
  const manifest = readDocument(file, store.read(resolve6(cwd, file)) ?? new Uint8Array());
  const pkgFile = resolve6(dir, "package.json");
  const pkg = store.read(pkgFile);
  return {
    dir,
    manifest,
    files: store.files,
    ...pkg && { pkg: readDocument(displayPath(cwd, pkgFile), pkg) }
  };
}
function withoutFixes(diagnostic) {
  return { ...diagnostic, fixable: false, fixes: [] };
}

// src/report/index.ts
var formats3 = {
  pretty: async () => (await import("./lint.js")).pretty,
  unix: async () => (await import("./formats.js")).unix,
  json: async () => (await import("./formats.js")).json,
  ndjson: async () => (await import("./formats.js")).ndjson,
  sarif: async () => (await import("./formats.js")).sarif,
  github: async () => (await import("./formats.js")).github,
  junit: async () => (await import("./formats.js")).junit,
  checkstyle: async () => (await import("./formats.js")).checkstyle,
  gitlab: async () => (await import("./formats.js")).gitlab,
  rdjson: async () => (await import("./formats.js")).rdjson,
  markdown: async () => (await import("./formats.js")).markdown,
  html: async () => (await import("./formats.js")).html
};

// src/cli/print.ts
import { resolve as resolve7 } from "node:path";

// src/report/format.ts
var formatNames = [
  "pretty",
  "unix",
  "json",
  "ndjson",
  "sarif",
  "github",
  "junit",
  "checkstyle",
  "gitlab",
  "rdjson",
  "markdown",
  "html"
];

// src/report/rerun.ts
function isRerun({ GITHUB_RUN_ATTEMPT: attempt }) {
  return Number(attempt) > 1;
}

// src/cli/terminal-shape.ts
var defaultWidth = 100;
var defaultHeight = 24;
function readShape(options, terminal) {
  const { env, stdout } = terminal;
  const columns = stdout.columns || Number(env.COLUMNS);
  return {
    color: wantsColor(options, terminal),
    width: columns > 0 ? columns : defaultWidth,
    height: stdout.rows || defaultHeight,
    links: stdout.isTTY === true && showsLinks(env)
  };
}
function wantsColor(options, { env, stdout }) {
  if (options["no-color"] || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0";
  return stdout.isTTY === true && env.TERM !== "dumb";
}
function showsLinks(env) {
  if (env.FORCE_HYPERLINK !== void 0) return env.FORCE_HYPERLINK !== "0";
  if (env.TERM === "dumb" || env.CI) return false;
  return ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper"].includes(env.TERM_PROGRAM ?? "") || ["xterm-kitty", "alacritty", "foot", "xterm-ghostty"].includes(env.TERM ?? "") || Number(env.VTE_VERSION) >= 5e3 || env.WT_SESSION !== void 0 || env.KONSOLE_VERSION !== void 0;
}

// src/cli/print.ts
var fileWidth = 100;
async function printReport(report, options, terminal, texts3 = /* @__PURE__ */ new Map()) {
  const { cwd, env, stdout, tokens } = terminal;
  const shape = readShape(options, terminal);
  const masked = tokens.mask.data(report);
  const shown2 = options.quiet ? errorsOnly(masked) : masked;
  const destinations = readDestinations(options);
  const isSilent = destinations.every(({ file }) => file !== void 0);
  const all = isSilent ? [...destinations, { name: "pretty" }] : destinations;
  for (const { name, file } of all) {
    const format = await formats3[name]();
    const text = format(isSilent && file === void 0 ? { ...shown2, diagnostics: [] } : shown2, {
      rules: name === "sarif" ? (await import("./rules.js")).allRules : [],
      source: sourceReader(cwd, texts3),
      ...file === void 0 ? shape : { color: false, width: fileWidth },
      verbose: options.verbose,
      verdictFirst: isRerun(env),
      version
    });
    if (file === void 0) stdout.write(text);
    else writeInside(cwd, file, tokens.mask.text(text));
  }
}
function readDestinations({ format: asked }) {
  if (asked.length === 0) return [{ name: "pretty" }];
  return asked.map((text) => {
    const [name, ...file] = text.split("=");
    const known8 = formatNames.find((format) => format === name);
    if (known8 === void 0)
      throw new UsageError(`There is no format ${JSON.stringify(name)}. Use ${formatNames.join(", ")}.`);
    if (file.length > 0 && file.join("") === "")
      throw new UsageError(`--format ${name}= needs a file after =. Leave = out to print to standard output.`);
    return { name: known8, ...file.length > 0 && { file: file.join("=") } };
  });
}
function errorsOnly(report) {
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  return { ...report, diagnostics: errors };
}
function sourceReader(cwd, texts3) {
  const read = new Map(texts3);
  return (file) => {
    if (!read.has(file)) read.set(file, readRepositoryText(resolve7(cwd, file)));
    return read.get(file);
  };
}

// src/cli/commands.ts
var commands = {
  lint: async () => (await import("./lint.js")).lintCommand,
  bundle: async () => (await import("./commands.js")).bundleCommand,
  record: async () => (await import("./commands.js")).recordCommand,
  replay: async () => (await import("./commands.js")).replayCommand,
  dev: async () => (await import("./commands.js")).devCommand,
  install: async () => (await import("./commands.js")).installCommand,
  publish: async () => (await import("./commands.js")).publishCommand,
  ci: async () => (await import("./commands.js")).ciCommand,
  init: async () => (await import("./commands.js")).initCommand,
  explain: async () => (await import("./commands.js")).explainCommand,
  completion: async () => (await import("./commands.js")).completionCommand,
  lsp: async () => (await import("./commands.js")).lspCommand,
  registry: async () => (await import("./commands.js")).registryCommand
};

// src/cli/command.ts
function defineCommand(definition) {
  return definition;
}

// src/cli/find-manifests.ts
import { existsSync as existsSync4 } from "node:fs";
import { resolve as resolve8 } from "node:path";
async function findManifests(paths, { cwd, manifestOnly }) {
  const found = { konnectors: [], problems: [] };
  const expanded = await expandGlobs(paths, cwd);
  if (expanded.length === 0)
    found.problems.push(`Nothing matches ${paths.join(" ")}. Pass a folder, a manifest or a glob.`);
  const seen = /* @__PURE__ */ new Set();
  for (const path of expanded)
    try {
      const konnector = readKonnector(path, { cwd, manifestOnly });
      const manifest = resolve8(cwd, konnector.manifest.file);
      if (!seen.has(manifest)) found.konnectors.push(konnector);
      seen.add(manifest);
    } catch (thrown) {
      const error = expectedError(thrown);
      if (!(error instanceof OperationalError)) throw thrown;
      const hint = error instanceof ManifestNotFound ? await similarCommand(path) : "";
      found.problems.push(error.message + hint);
    }
  return found;
}
async function similarCommand(path) {
  const { commands: commands2 } = await import("./lint.js");
  const { didYouMean: didYouMean2 } = await import("./lint.js");
  const similar = didYouMean2(path, Object.keys(commands2));
  return similar === void 0 ? "" : ` Did you mean the command ${similar}?`;
}
async function expandGlobs(paths, cwd) {
  const isGlob = (path) => /[*?[{]/.test(path) && !existsSync4(resolve8(cwd, path));
  const globs = paths.filter(isGlob);
  if (globs.length === 0) return [...paths];
  const { glob } = await import("./tinyglobby.js");
  const options = { cwd, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false };
  const matches = await Promise.all(globs.map((each) => glob([each], { ...options, ignore: ignoredBy2(each) })));
  const matched = new Set(matches.flat());
  return [...paths.filter((path) => !isGlob(path)), ...[...matched].toSorted()];
}
function ignoredBy2(pattern) {
  const named = pattern.split("/");
  return ["node_modules", "build", ".git", ".konnector-lint"].filter((folder) => !named.includes(folder)).map((folder) => `**/${folder}/**`);
}

// src/sandbox/modes.ts
var sandboxModes = ["require", "prefer", "off"];

// src/git/branch-name.ts
var branchName = (
  // oxlint-disable-next-line no-control-regex
  /^(?![-./])(?!HEAD$|refs\/)(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\u0000-\u0020\u007F~^:?*[\\]+(?<![./])$/
);
function isBranchName(name) {
  return branchName.test(name);
}

// src/pipeline/option-values.ts
var validators2 = {
  branch: { isValid: isBranchName, advice: "Use a valid branch name, such as build." },
  registry: { isValid: isWebAddress, advice: "Use an http:// or https:// URL." },
  space: {
    isValid: isSpaceName,
    advice: 'Use lower-case letters, digits, "_" and "-", starting with a letter.'
  }
};
function checkOptionValue(name, value) {
  const { isValid: isValid2, advice } = validators2[name];
  return isValid2(value) ? void 0 : advice;
}
function suggestOption(value, allowed) {
  const meant = didYouMean(value, allowed);
  return meant === void 0 ? void 0 : `Did you mean ${meant}?`;
}
function parseSteps(option, text) {
  const asked = text.split(/[\s,]+/).filter(Boolean);
  const unknown = asked.find((name) => !stepNames.includes(name));
  if (unknown !== void 0)
    throw new UsageError(
      `${option} is ${JSON.stringify(unknown)}. ${suggestOption(unknown, stepNames) ?? `Use ${stepNames.join(", ")}.`}`
    );
  return asked.length === 0 ? [...stepNames] : stepNames.filter((name) => asked.includes(name));
}

// src/cli/options.ts
var commonOptions = {
  format: {
    type: "string",
    multiple: true,
    value: "<name>[=file]",
    choices: formatNames,
    help: "how to print the report; repeatable"
  },
  config: {
    type: "string",
    short: "c",
    value: "<file>",
    help: "the configuration (default: konnector-lint.config.json)"
  },
  base: { type: "string", value: "<git ref>", help: "compare permissions with the manifest at this ref" },
  quiet: { type: "boolean", short: "q", help: "print errors only" },
  verbose: { type: "boolean", help: "print all findings in full, and the konnector's log" },
  "no-color": { type: "boolean", help: "print without colours" },
  version: { type: "boolean", short: "V", help: "print the version" },
  help: { type: "boolean", short: "h", help: "print this help" }
};
var profileOption = {
  profile: {
    type: "string",
    value: "recommended|registry",
    help: "rule profile: recommended (default) or registry (stricter)"
  }
};
var buildOptions = {
  "out-dir": { type: "string", value: "<dir>", help: "where the build goes (default: build)" }
};
var spaceOption = {
  space: { type: "string", value: "<name>", help: "the space of the registry" }
};
var folderOperand = { name: "dir", noun: "folder", max: 1 };
var sandboxOption = {
  sandbox: {
    type: "string",
    value: "require|prefer|off",
    help: "run the build in a sandbox (default: require to publish, else prefer)"
  }
};
var runOptions = {
  node: { type: "string", value: "<path>", help: "the Node.js that runs the build (default: 20 if found)" },
  "grant-all": {
    type: "boolean",
    help: "give every right in the Cozy, to see all that the manifest does not give"
  }
};
var browserOptions = {
  browser: {
    type: "string",
    value: "<path>",
    help: "client-side: the Chrome to run it in (default: the one of this machine)"
  }
};
var comparisonOptions = {
  branch: { type: "string", value: "<name>", help: "compare sizes with this branch (default: build)" },
  registry: { type: "string", value: "<url>", help: "without the branch, compare with this registry" },
  ...spaceOption
};
var publishOptions = {
  remote: {
    type: "string",
    value: "<url>",
    help: "the repository to push the build branch to (default: origin)"
  },
  branch: {
    type: "string",
    value: "<name>",
    help: "the build branch (default: build, or build-<slug> for one of several konnectors)"
  },
  "allow-rollback": { type: "boolean", help: "move the build branch even when it holds a later build" },
  registry: { type: "string", value: "<url>", help: "the registry to submit to" },
  ...spaceOption,
  tag: { type: "string", value: "<tag>", help: "the tag to publish (default: the one on HEAD)" },
  "require-replay": { type: "boolean", help: "fail (exit code 3) if there are no recordings" }
};
var stepsOption = {
  steps: {
    type: "string",
    value: "<step,…>",
    choices: stepNames,
    help: `run only these of ${stepNames.join(", ")}`
  }
};
var warningsOption = {
  "max-warnings": {
    type: "string",
    value: "<n>",
    help: "exit with code 1 if there are more than <n> warnings"
  }
};
var fixOptions = {
  fix: { type: "boolean", help: "apply all safe fixes" },
  "fix-dry-run": { type: "boolean", help: "print the safe fixes as a patch; write nothing" },
  "fix-suggestions": { type: "string", value: "<rule,…>", help: "also apply the suggestions of these rules" }
};
function readProfile(value) {
  if (value === void 0 || value === "recommended" || value === "registry") return value;
  throw new UsageError(`There is no profile ${JSON.stringify(value)}. Use recommended or registry.`);
}
function readSandboxMode(value) {
  const mode = sandboxModes.find((name) => name === value);
  if (value === void 0 || mode !== void 0) return mode;
  throw new UsageError(`Invalid --sandbox ${JSON.stringify(value)}. Use ${sandboxModes.join(", ")}.`);
}
function readNumber(name, value) {
  if (value === void 0) return void 0;
  if (!/^\d+$/.test(value))
    throw new UsageError(`Invalid --${name} ${JSON.stringify(value)}. Use a whole number.`);
  return Number(value);
}
function readChecked(name, value) {
  const remedy = value === void 0 ? void 0 : checkOptionValue(name, value);
  if (remedy !== void 0) throw new UsageError(`Invalid --${name} ${JSON.stringify(value)}. ${remedy}`);
  return value;
}

// src/cli/progress.ts
var clearLine = "\r\x1B[2K";
var Progress = class {
  #output;
  #isShown;
  #since = 0;
  #text = "";
  #ticking;
  constructor({ stderr, env }, { quiet }) {
    this.#output = stderr;
    this.#isShown = stderr.isTTY === true && env.TERM !== "dumb" && !quiet;
  }
  show(text) {
    if (!this.#isShown) return;
    this.#text = text;
    this.#since = performance.now();
    this.#ticking ??= setInterval(() => this.#draw(), 1e3).unref();
    this.#draw();
  }
  /** Takes the line away; what is printed next begins where it was. */
  clear() {
    clearInterval(this.#ticking);
    this.#ticking = void 0;
    if (this.#text !== "") this.#output.write(clearLine);
    this.#text = "";
  }
  #draw() {
    const seconds = Math.floor((performance.now() - this.#since) / 1e3);
    const line = seconds > 0 ? `${this.#text} ${seconds} s` : this.#text;
    this.#output.write(`${clearLine}${line.slice(0, (this.#output.columns ?? 80) - 1)}`);
  }
};

// src/cli/lint.ts
var lintOptions = {
  ...profileOption,
  ...warningsOption,
  ...fixOptions,
  "manifest-only": { type: "boolean", help: "check only the manifest file" },
  stdin: { type: "boolean", help: "read the manifest from standard input; --fix prints it fixed" },
  "stdin-filename": { type: "string", value: "<f>", help: "its name in the report" },
  "print-config": { type: "boolean", help: "print the configuration in force and exit" },
  "update-baseline": {
    type: "boolean",
    help: "record current findings as a baseline and hide them from now on"
  }
};
var lintCommand = defineCommand({
  summary: "check manifests; a path is a repository, a manifest file, or a glob",
  operands: { name: "path", noun: "path", max: Infinity },
  options: lintOptions,
  async run({ options, operands }, terminal) {
    readDestinations(options);
    const maxWarnings = readNumber("max-warnings", options["max-warnings"]);
    if (options["print-config"])
      return (await import("./commands.js")).printConfig(operands[0] ?? ".", options, terminal);
    const { konnectors, problems: notFound } = await readManifests(operands, options, terminal);
    for (const problem of notFound) terminal.stderr.write(`konnector-lint: ${problem}
`);
    const baseline = await readBaseline(terminal.cwd);
    const { linters, problems } = await createLinters(konnectors, baseline, options, terminal);
    const exits = [
      notFound.length > 0 ? exitCodes.notRun : exitCodes.ok,
      problems.length > 0 ? exitCodes.usage : exitCodes.ok
    ];
    const output = fixOutput(options);
    const print = async (found2, to = terminal) => {
      const texts3 = new Map(konnectors.map(({ manifest: { file, text } }) => [file, text]));
      const report = createReport([...problems, ...found2], [], linters.length);
      if (konnectors.length > 0) await printReport(report, options, to, output ? /* @__PURE__ */ new Map() : texts3);
    };
    if (options["update-baseline"]) {
      if (problems.length > 0) await print([]);
      else (await import("./commands.js")).updateBaseline(linters, baseline, terminal);
      return worstExitCode(exits);
    }
    const found = output ? await fix(linters, output, options, terminal) : linters.map((linter) => linter.lint());
    const isTaken = output === "patch" || output === "text";
    await print(found.flat(), isTaken ? { ...terminal, stdout: terminal.stderr } : terminal);
    const tooMany = tooManyWarnings(found, linters, maxWarnings);
    if (tooMany !== void 0) terminal.stderr.write(`konnector-lint: ${tooMany}
`);
    const hasErrors = found.flat().some(({ severity }) => severity === "error");
    exits.push(hasErrors || tooMany !== void 0 ? exitCodes.found : exitCodes.ok);
    return worstExitCode(exits);
  }
});
async function readManifests(operands, options, terminal) {
  if (options.stdin) return { konnectors: [await readStdin(operands, options, terminal)], problems: [] };
  const paths = operands.length > 0 ? operands : ["."];
  return await findManifests(paths, { cwd: terminal.cwd, manifestOnly: options["manifest-only"] });
}
async function readStdin(operands, options, { stdin, cwd }) {
  if (operands.length > 0) throw new UsageError("There are a path and --stdin. Leave one of them out.");
  const chunks = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return konnectorFromBytes(options["stdin-filename"] ?? manifestName, Buffer.concat(chunks), cwd);
}
async function createLinters(konnectors, baseline, options, terminal) {
  const { cwd, stderr } = terminal;
  const progress = new Progress(terminal, options);
  const linterOptions = {
    cwd,
    profile: readProfile(options.profile),
    config: options.config,
    base: options.base,
    baseline: baseline.baseline && !options["update-baseline"] ? baseline : false
  };
  const created = { linters: [], problems: [...baseline.diagnostics] };
  for (const [index, konnector] of konnectors.entries()) {
    if (konnectors.length > 20) progress.show(`${index + 1} of ${konnectors.length}`);
    const linter = await Linter.of(konnector, linterOptions);
    created.problems.push(...linter.problems);
    if (linter.problems.length > 0) continue;
    for (const notice of linter.notices) stderr.write(`konnector-lint: ${notice}
`);
    created.linters.push(linter);
  }
  progress.clear();
  return created;
}
function fixOutput(options) {
  if (options["fix-dry-run"]) return "patch";
  const wanted = options.fix || options["fix-suggestions"] !== void 0;
  if (!wanted) return void 0;
  return options.stdin ? "text" : "files";
}
async function fix(linters, output, options, terminal) {
  const { fixManifests, parseRuleList } = await import("./commands.js");
  const suggestions = parseRuleList(options["fix-suggestions"]);
  return await fixManifests(linters, { output, suggestions }, terminal);
}
function tooManyWarnings(found, linters, limit) {
  const countWarnings = (diagnostics) => diagnostics.filter(({ severity }) => severity === "warning").length;
  if (limit !== void 0) return warningLimitError(countWarnings(found.flat()), limit);
  for (const [index, { konnector, config }] of linters.entries()) {
    const error = warningLimitError(countWarnings(found[index]), config.maxWarnings);
    if (error !== void 0) return `${konnector.manifest.file}: ${error}`;
  }
  return void 0;
}

// src/cli/arguments.ts
import { parseArgs } from "node:util";
async function parseArguments(args, name, command) {
  const parsed2 = await parseOptions(args, { ...commonOptions, ...command.options });
  const extra = parsed2.operands[command.operands?.max ?? 0];
  if (extra === void 0) return parsed2;
  const accepts = command.operands ? `one ${command.operands.noun}` : "only options";
  throw new UsageError(
    `${name} accepts ${accepts}; unexpected argument ${JSON.stringify(extra)}. See --help.`
  );
}
async function parseOptions(args, options) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const absent = Object.entries(options).map(([name, definition]) => [name, absentValue(definition)]);
    return { operands: positionals, options: { ...Object.fromEntries(absent), ...values } };
  } catch (error) {
    const [what = ""] = error.message.split(/\. |\n/);
    throw new UsageError(await explainOptionError(what, options));
  }
}
function absentValue({ type, multiple }) {
  if (type === "boolean") return false;
  return multiple ? [] : void 0;
}
async function explainOptionError(what, options) {
  const [, ambiguous] = /^Option '(?:-\w, )?(--[^' ]+).*' argument is ambiguous/.exec(what) ?? [];
  if (ambiguous !== void 0)
    return `${ambiguous} needs a value. A value that begins with a dash is given as ${ambiguous}=-value.`;
  const [, unknown] = /^Unknown option '-{1,2}([^']+)'$/.exec(what) ?? [];
  if (unknown === void 0) return `${what}. See --help.`;
  if (/(^|-)token$/.test(unknown))
    return `There is no option --${unknown}: it would show the token to every program. Set REGISTRY_TOKEN or GITHUB_TOKEN in the environment instead.`;
  return `Unknown option --${unknown}. ${await hintFor(unknown, options)}See --help.`;
}
async function hintFor(unknown, options) {
  const { commands: commands2 } = await import("./lint.js");
  const owners = [];
  for (const [name, load] of Object.entries(commands2))
    if (Object.hasOwn((await load()).options, unknown)) owners.push(name);
  if (owners.length > 0) return `It belongs to ${owners.join(", ")}. `;
  const { didYouMean: didYouMean2 } = await import("./lint.js");
  const near = didYouMean2(unknown, Object.keys(options));
  return near === void 0 ? "" : `Did you mean --${near}? `;
}

// src/cli/main.ts
async function main(argv, terminal) {
  try {
    const asksHelp = argv[0] === "help" || argv.includes("--help") || argv.includes("-h");
    const [first2 = ""] = argv[0] === "help" ? argv.slice(1) : argv;
    if (argv.includes("--version") || argv.includes("-V")) {
      terminal.stdout.write(`${version}
`);
      return exitCodes.ok;
    }
    const named = Object.hasOwn(commands, first2);
    const name = named ? first2 : "lint";
    if (!named && asksHelp) {
      const { formatOverview } = await import("./commands.js");
      terminal.stdout.write(await formatOverview(helpWidth(terminal)));
      return exitCodes.ok;
    }
    const command = await commands[name]();
    if (asksHelp) {
      const { formatHelp } = await import("./commands.js");
      terminal.stdout.write(formatHelp(name, command, helpWidth(terminal)));
      return exitCodes.ok;
    }
    const parsed2 = await parseArguments(named ? argv.slice(1) : argv, name, command);
    return await command.run(parsed2, terminal);
  } catch (error) {
    return explainFailure(error, terminal);
  }
}
function helpWidth({ stdout }) {
  return stdout.columns || Infinity;
}
function explainFailure(thrown, { stderr }) {
  const expected = expectedError(thrown);
  const stack2 = thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
  stderr.write(
    expected ? `konnector-lint: ${escapeLines(expected.message)}
` : `konnector-lint: internal error. Please report it with the lines below.
${stack2}
`
  );
  return exitCodeOf(thrown);
}

export {
  version,
  repositoryUrl,
  sandboxModes,
  isBranchName,
  channels,
  isChannel,
  channelsWithin,
  isSlug,
  isEditorName,
  isSpace,
  isVersion,
  isMistakenForStable,
  parseChannel,
  baseVersion,
  becomesLatest,
  haveSameBase,
  stripV,
  officialRegistry,
  registryUrl,
  registryName,
  isWebAddress,
  isSpaceName,
  stepNames,
  createReport,
  didYouMean,
  normalizeWord,
  checkOptionValue,
  suggestOption,
  parseSteps,
  formatNames,
  commonOptions,
  profileOption,
  buildOptions,
  folderOperand,
  sandboxOption,
  runOptions,
  browserOptions,
  comparisonOptions,
  publishOptions,
  stepsOption,
  warningsOption,
  readProfile,
  readSandboxMode,
  readNumber,
  readChecked,
  maxArchiveSize,
  maxUnpackedSize,
  maxRecordingSize,
  formatCount,
  formatList,
  joinLines,
  formatSize,
  formatMebibytes,
  isFile,
  readFile,
  readFileText,
  walkFolder,
  findRepositoryRoot,
  isOfRepository,
  readRepositoryText,
  isInside,
  writeInside,
  removeInside,
  resolveInside,
  walk,
  toRegion,
  parseDocument,
  memberAt,
  nodeAt,
  formatPointer,
  parsePointer,
  ruleUrl,
  profiles,
  groups,
  errorWhenPublishing,
  defineRule,
  defineRules,
  ruleSeverity,
  diagnose,
  diagnoseFindings,
  loaderNames,
  formatConfig,
  wrap,
  createColors,
  createCodeFrame,
  splitter,
  placeIn,
  formatSummary,
  warningLimitError,
  explainsFailure,
  formatVerdict,
  hasStepDetails,
  formatPlace,
  formatSuggestion,
  formatAuthority,
  formatDuration,
  formatOutputs,
  severities,
  groupBy,
  mergeAlike,
  pretty,
  isObject,
  valueAt,
  objectOrEmpty,
  objectAt,
  stringAt,
  stringsOf,
  stringOrEmpty,
  configRule,
  configRules,
  configName,
  baselineName,
  writeBaseline,
  manifestName,
  ManifestNotFound,
  readKonnector,
  readDocument,
  displayPath,
  replaceValue,
  removeAt,
  insertMember,
  insertItem,
  parseWebUrl,
  isLoopback,
  withScheme,
  verbs,
  readPermissions,
  grants,
  isGranted,
  certifiedFlags,
  isClientSide,
  rasterKindOf,
  require_spdx_license_ids,
  require_deprecated,
  require_spdx_exceptions,
  maxLicenseLength,
  isLicenseExpression,
  spdx_license_ids_default,
  anyObject,
  manifestType,
  packageType,
  versionOptionsType,
  appOptionsType,
  foldKey,
  isUnreadable,
  isUnwritable,
  describePermissions,
  comparePermissions,
  describeChange,
  findSecretFile,
  neededRights,
  isKonnectorError,
  lintRules,
  lint,
  readSource,
  readSettings,
  Linter,
  defineCommand,
  formats3 as formats,
  isRerun,
  readShape,
  printReport,
  readDestinations,
  Progress,
  commands,
  lintCommand,
  main
};
