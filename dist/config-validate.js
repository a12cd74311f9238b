// src/config/validate.gen.ts
var config = validate10;
var schema11 = { "$id": "config", "type": "object", "additionalProperties": false, "properties": { "$schema": { "description": "The JSON Schema of this file, for editors.", "type": "string" }, "profile": { "description": "The rule profile: what a konnector needs to install and run (`recommended`), or also to be published (`registry`).", "enum": ["recommended", "registry"] }, "rules": { "description": "Severities that differ from those of the rules.", "type": "object", "additionalProperties": { "description": "The severity of the rule here, or `off`.", "enum": ["error", "warning", "info", "off"] } }, "ignore": { "description": "Findings to ignore, each with a reason.", "type": "array", "items": { "type": "object", "required": ["rule", "reason"], "additionalProperties": false, "properties": { "rule": { "description": "The rule that finds it.", "type": "string", "pattern": "\\S" }, "pointer": { "description": "A JSON pointer into the file: the entry covers findings there and below.", "type": "string", "pattern": "^(/([^~]|~[01])*)?$" }, "file": { "description": "Relative to this file, with `/` between names. Default: any.", "type": "string", "pattern": "\\S" }, "reason": { "description": "Why it is ignored, for the next reader.", "type": "string", "pattern": "\\S" } } } }, "maxWarnings": { "description": "The maximum number of warnings; more end with exit code 1.", "type": "integer", "minimum": 0 }, "requireReplay": { "description": "Whether a konnector without recordings ends with exit code 3.", "type": "boolean" }, "outDir": { "description": "The folder of the build. Default: `build`.", "type": "string", "pattern": "\\S" }, "budget": { "description": "The maximum size of the build in bytes; more is a warning.", "type": "object", "additionalProperties": false, "properties": { "total": { "description": "All files together, without the licence notices.", "type": "integer", "minimum": 0 }, "files": { "description": "Single files, by their path in the build.", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } } } }, "loaders": { "description": "How to import files, by extension with its dot: as `text`, `binary` (a Uint8Array) and so on.", "type": "object", "patternProperties": { "^\\.[\\w.-]+$": { "enum": ["text", "json", "base64", "binary", "dataurl", "js", "jsx", "ts", "tsx", "empty"] } }, "additionalProperties": false }, "branch": { "description": "The branch to push the build to. Default: `build`.", "type": "string", "pattern": "\\S" }, "space": { "description": "The space of the registry. Default: its only one.", "type": "string", "pattern": "\\S" } } };
var func2 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("\\S", "u");
var pattern1 = new RegExp("^(/([^~]|~[01])*)?$", "u");
var pattern5 = new RegExp("^\\.[\\w.-]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data1 = data.profile;
      if (!(data1 === "recommended" || data1 === "registry")) {
        const err2 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/enum", keyword: "enum", params: { allowedValues: schema11.properties.profile.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data2 = data.rules;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (!(data3 === "error" || data3 === "warning" || data3 === "info" || data3 === "off")) {
            const err3 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.additionalProperties.enum } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data4 = data.ignore;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.rule === void 0) {
              const err5 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "rule" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data5.reason === void 0) {
              const err6 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/required", keyword: "required", params: { missingProperty: "reason" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key2 in data5) {
              if (!(key2 === "rule" || key2 === "pointer" || key2 === "file" || key2 === "reason")) {
                const err7 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data5.rule !== void 0) {
              let data6 = data5.rule;
              if (typeof data6 === "string") {
                if (!pattern0.test(data6)) {
                  const err8 = { instancePath: instancePath + "/ignore/" + i0 + "/rule", schemaPath: "#/properties/ignore/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/ignore/" + i0 + "/rule", schemaPath: "#/properties/ignore/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data5.pointer !== void 0) {
              let data7 = data5.pointer;
              if (typeof data7 === "string") {
                if (!pattern1.test(data7)) {
                  const err10 = { instancePath: instancePath + "/ignore/" + i0 + "/pointer", schemaPath: "#/properties/ignore/items/properties/pointer/pattern", keyword: "pattern", params: { pattern: "^(/([^~]|~[01])*)?$" } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/ignore/" + i0 + "/pointer", schemaPath: "#/properties/ignore/items/properties/pointer/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.file !== void 0) {
              let data8 = data5.file;
              if (typeof data8 === "string") {
                if (!pattern0.test(data8)) {
                  const err12 = { instancePath: instancePath + "/ignore/" + i0 + "/file", schemaPath: "#/properties/ignore/items/properties/file/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/ignore/" + i0 + "/file", schemaPath: "#/properties/ignore/items/properties/file/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data5.reason !== void 0) {
              let data9 = data5.reason;
              if (typeof data9 === "string") {
                if (!pattern0.test(data9)) {
                  const err14 = { instancePath: instancePath + "/ignore/" + i0 + "/reason", schemaPath: "#/properties/ignore/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/ignore/" + i0 + "/reason", schemaPath: "#/properties/ignore/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/ignore/" + i0, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.maxWarnings !== void 0) {
      let data10 = data.maxWarnings;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err18 = { instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err19 = { instancePath: instancePath + "/maxWarnings", schemaPath: "#/properties/maxWarnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.requireReplay !== void 0) {
      if (typeof data.requireReplay !== "boolean") {
        const err20 = { instancePath: instancePath + "/requireReplay", schemaPath: "#/properties/requireReplay/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.outDir !== void 0) {
      let data12 = data.outDir;
      if (typeof data12 === "string") {
        if (!pattern0.test(data12)) {
          const err21 = { instancePath: instancePath + "/outDir", schemaPath: "#/properties/outDir/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/outDir", schemaPath: "#/properties/outDir/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.budget !== void 0) {
      let data13 = data.budget;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key3 in data13) {
          if (!(key3 === "total" || key3 === "files")) {
            const err23 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data13.total !== void 0) {
          let data14 = data13.total;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err24 = { instancePath: instancePath + "/budget/total", schemaPath: "#/properties/budget/properties/total/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err25 = { instancePath: instancePath + "/budget/total", schemaPath: "#/properties/budget/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
        }
        if (data13.files !== void 0) {
          let data15 = data13.files;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (const key4 in data15) {
              let data16 = data15[key4];
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err26 = { instancePath: instancePath + "/budget/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/budget/properties/files/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 < 0 || isNaN(data16)) {
                  const err27 = { instancePath: instancePath + "/budget/files/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/budget/properties/files/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/budget/files", schemaPath: "#/properties/budget/properties/files/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.loaders !== void 0) {
      let data17 = data.loaders;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key5 in data17) {
          if (!pattern5.test(key5)) {
            const err30 = { instancePath: instancePath + "/loaders", schemaPath: "#/properties/loaders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        for (const key6 in data17) {
          if (pattern5.test(key6)) {
            let data18 = data17[key6];
            if (!(data18 === "text" || data18 === "json" || data18 === "base64" || data18 === "binary" || data18 === "dataurl" || data18 === "js" || data18 === "jsx" || data18 === "ts" || data18 === "tsx" || data18 === "empty")) {
              const err31 = { instancePath: instancePath + "/loaders/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/loaders/patternProperties/%5E%5C.%5B%5Cw.-%5D%2B%24/enum", keyword: "enum", params: { allowedValues: schema11.properties.loaders.patternProperties["^\\.[\\w.-]+$"].enum } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/loaders", schemaPath: "#/properties/loaders/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.branch !== void 0) {
      let data19 = data.branch;
      if (typeof data19 === "string") {
        if (!pattern0.test(data19)) {
          const err33 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.space !== void 0) {
      let data20 = data.space;
      if (typeof data20 === "string") {
        if (!pattern0.test(data20)) {
          const err35 = { instancePath: instancePath + "/space", schemaPath: "#/properties/space/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/space", schemaPath: "#/properties/space/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var baseline = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.files === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "files")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data1 = data.files;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key2 in data2) {
              let data3 = data2[key2];
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key3 in data3) {
                  let data4 = data3[key3];
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    const err4 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 1 || isNaN(data4)) {
                      const err5 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/additionalProperties/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err5];
                      } else {
                        vErrors.push(err5);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err6 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}

export {
  config,
  baseline
};
